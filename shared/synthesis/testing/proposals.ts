import type { Hash, MemberId, RecordId } from '../../model/ids.ts'
import { consentStatement, type Frozen } from '../frozen.ts'
import type { Judging, Proposed, Said } from '../standing.ts'
import type { ProposedPage } from '../text.ts'

/** An id that reads as a name. */
export const id = (name: string): RecordId => name.padEnd(16, '0') as RecordId

/** Stands for SHA-256: another text, another hash. */
export const hashText = (text: string): Hash => {
  let print = 7
  for (const letter of text) print = (Math.imul(print, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  return `${print}-${text.length}`.padEnd(43, '0') as Hash
}

/** Stands for Ed25519: only who has the key writes what it verifies. */
export const sign = (statement: string, key: string): string => `${key}|${hashText(statement)}`
export const verify = (signature: string, statement: string, key: string): boolean =>
  key !== '' && signature === sign(statement, key)

/** A page in which nobody is quoted. */
export function page(over: Partial<ProposedPage> = {}): ProposedPage {
  return {
    stake: 'Protéger sans faire à la place',
    parts: {
      happened: 'Une livraison se prépare avec moins de monde que prévu.',
      echoed: 'Plusieurs reconnaissent cette façon de protéger.',
      light: 'Nommer l’engagement subjectif a permis de dire ce que cela coûte.',
      open: 'À quel moment demander plutôt que finir ?',
    },
    concepts: [{ concept: 'engagement-subjectif' }],
    needs: [{ to: 'network', text: 'Un temps pour en parler entre métiers' }],
    quotes: [],
    drawsOn: [id('karim')],
    ...over,
  }
}

/** A frozen text of one page. */
export function frozenWith(over: Partial<Frozen> = {}): Frozen {
  return {
    kind: 'tenir-debout',
    audience: 'groups',
    season: { year: 2026, season: 'autumn' },
    title: 'Protéger sans faire à la place',
    lead: 'Ce que coûte l’aide que l’on n’a pas demandée',
    pages: [page()],
    needed: [{ member: id('karim'), veto: true }],
    ...over,
  }
}

/** Somebody's own yes, signed with the key of their name. */
export function said(
  { group, frozen, hash }: Proposed,
  member: MemberId,
  { quoted = false }: { readonly quoted?: boolean } = {},
): Said {
  const { audience } = frozen
  const key = member.replace(/0+$/, '')
  const signature = sign(consentStatement({ group, hash, audience, member, quoted }), key)
  const words = { hash, audience, quoted, signature, atMin: 0 }
  return { owner: member, words, signKeys: [key], facilitates: false }
}

/** These answers, before the date, with nothing else in the way. */
export function judged(answers: readonly Said[], over: Partial<Judging> = {}): Judging {
  return { said: answers, objections: 0, drawsOnGone: false, nowMin: 1, hashText, verify, ...over }
}
