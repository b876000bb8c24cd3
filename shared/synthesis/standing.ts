import type { ConsentWords } from '../model/consent.ts'
import type { Hash, MemberId } from '../model/ids.ts'
import { consentStatement, freeze, type Frozen, type HashText } from './frozen.ts'
import { pageText, type Released } from './text.ts'
import { vetoesOf } from './vetoes.ts'

/** A proposal as a device reads it, its pages with it. */
export interface Proposed {
  readonly group: string
  readonly frozen: Frozen
  /** What its record says its hash is: the device computes it again. */
  readonly hash: Hash
  readonly untilMin: number
}

/** A consent with who wrote it, and the keys that person has. */
export interface Said {
  readonly owner: MemberId
  readonly words: ConsentWords
  readonly signKeys: readonly string[]
  /** The writer facilitates: they may write down a yes said aloud. */
  readonly facilitates: boolean
}

/** What a proposal needs beside itself to be judged. */
export interface Judging {
  readonly said: readonly Said[]
  /** A passage pointed at, not withdrawn. */
  readonly objections: number
  /** Something it draws on was withdrawn since. */
  readonly drawsOnGone: boolean
  readonly nowMin: number
  readonly hashText: HashText
  /** Ed25519. */
  readonly verify: (signature: string, statement: string, key: string) => boolean
}

/** Where a proposed text stands. Nothing of it is stored, and nothing counts or names who answered. */
export type ProposalStanding =
  /** Its pages have not all arrived, or are not those it was frozen with. */
  | { readonly state: 'broken' }
  /** Words that it draws on were withdrawn: it must be written again. */
  | { readonly state: 'withdrawn' }
  | { readonly state: 'change-asked' }
  | { readonly state: 'waiting' }
  /** Its date has passed and some have not answered: it does not go out. */
  | { readonly state: 'overdue' }
  | { readonly state: 'agreed'; readonly text: Released }

/** True when this consent is by this person, to this text, for this audience. */
export function isYes(
  said: Said,
  { group, frozen, hash }: Proposed,
  verify: Judging['verify'],
): boolean {
  const { words, owner, signKeys, facilitates } = said
  if (words.hash !== hash || words.audience !== frozen.audience) return false
  if (words.aloud !== undefined && !facilitates) return false
  const member = words.aloud ?? owner
  const statement = consentStatement({ group, ...words, member })
  return signKeys.some((key) => verify(words.signature, statement, key))
}

const whose = ({ words, owner }: Said): MemberId => words.aloud ?? owner

/** True when somebody quoted said yes to the text without saying yes to being quoted. */
function isQuotedUnasked({ frozen }: Proposed, said: Said): boolean {
  const isQuoted = frozen.pages.some(({ quotes }) => quotes.some(({ by }) => by === whose(said)))
  return isQuoted && !said.words.quoted
}

/** The members whose yes this proposal has. For rules alone: no screen shows who, nor how many. */
export function agreedBy(proposed: Proposed, { said, verify }: Judging): ReadonlySet<MemberId> {
  const yes = said.filter(
    (each) => isYes(each, proposed, verify) && !isQuotedUnasked(proposed, each),
  )
  return new Set(yes.map(whose))
}

/**
 * Whose yes it needs: those it was frozen with, and whoever told, echoed or is quoted in what it keeps.
 * A proposal that forgot one of these is held by them all the same.
 */
function neededBy({ needed, pages }: Frozen): ReadonlySet<MemberId> {
  return new Set([...needed.map(({ member }) => member), ...vetoesOf(pages)])
}

/**
 * Where the text stands, from the answers alone, on every device alike. Released is what this gives
 * and nothing else does: every needed yes, signed, to these words, with no passage pointed at.
 */
export function standingOf(proposed: Proposed, judging: Judging): ProposalStanding {
  const { frozen, hash, untilMin } = proposed
  if (frozen.pages.length === 0 || freeze(frozen, judging.hashText) !== hash) {
    return { state: 'broken' }
  }
  if (judging.drawsOnGone) return { state: 'withdrawn' }
  if (judging.objections > 0) return { state: 'change-asked' }
  const agreed = agreedBy(proposed, judging)
  if (frozen.needed.length > 0 && [...neededBy(frozen)].every((member) => agreed.has(member))) {
    const { kind, audience, season, title, lead } = frozen
    const pages = frozen.pages.map(pageText)
    return {
      state: 'agreed',
      text: { kind, audience, season, title, lead, pages } as unknown as Released,
    }
  }
  return { state: judging.nowMin > untilMin ? 'overdue' : 'waiting' }
}
