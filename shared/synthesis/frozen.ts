import type { Hash } from '../model/ids.ts'
import type { Needed } from '../model/proposal.ts'
import type { ProposedPage, SynthesisText } from './text.ts'

/** What a consent is to: the words, those in them, the audience, and whose yes is needed. */
export interface Frozen extends Omit<SynthesisText, 'pages'> {
  readonly pages: readonly ProposedPage[]
  readonly needed: readonly Needed[]
}

/** SHA-256 of a text in UTF-8, base64url: given, for this folder has no cipher of its own. */
export type HashText = (text: string) => Hash

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain }

/** JSON with its keys in one order, so that every device writes the same bytes. */
function inOneOrder(value: Plain): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(inOneOrder).join(',')}]`
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  const written = entries
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${inOneOrder(each)}`)
  return `{${written.join(',')}}`
}

const byMember = (left: Needed, right: Needed): number => (left.member < right.member ? -1 : 1)

/** The hash that freezes a proposal: one letter more, or one person fewer, and it is another. */
export function freeze(frozen: Frozen, hashText: HashText): Hash {
  const { kind, audience, season, title, lead, pages, needed } = frozen
  const people = [...needed].sort(byMember)
  const whole = { v: 1, kind, audience, season, title, lead, pages, needed: people }
  return hashText(inOneOrder(whole as unknown as Plain))
}

/** What is signed: this group, this text, this audience, this person. */
export function consentStatement(said: {
  readonly group: string
  readonly hash: Hash
  readonly audience: string
  readonly member: string
  readonly quoted: boolean
}): string {
  const { group, hash, audience, member, quoted } = said
  return ['fe1/consent', group, hash, audience, member, quoted ? 'quoted' : 'plain'].join('|')
}
