import type { ConsentWords } from '../model/consent.ts'
import type { RecordId } from '../model/ids.ts'
import type { ObjectionWords } from '../model/objection.ts'
import type { MemberWords } from '../model/member.ts'
import { act, change, create, remove, type Act, type Author, type Before } from './act.ts'

interface About {
  readonly id: RecordId
  readonly of: RecordId
}

/**
 * "J'approuve ce texte". The key it is signed with is written in the same act the first time that
 * this device says yes; `keyed` is the member's record with that key in it.
 */
export function approve(
  author: Author,
  { id, of, keyed }: About & { readonly keyed?: Keyed | undefined },
  words: ConsentWords,
): Act {
  const consent = { collection: 'consents' as const, id, clear: { of }, words }
  if (keyed === undefined) return act(create(author, consent))
  const member = { collection: 'members' as const, clear: {}, words: keyed.words }
  // The answer first: it is what a phone shows as leaving, or as refused.
  return act(create(author, consent), change(author, keyed.before, member))
}

/** A member's record as it is, and with one more key. */
export interface Keyed {
  readonly before: Before<'members'>
  readonly words: MemberWords
}

/** A yes taken back, at any time until the text is out. */
export function takeConsentBack(id: RecordId): Act {
  return act(remove('consents', id))
}

/** "Dire autrement", "Retirer", "On me reconnaît": a passage pointed at. */
export function pointAt(author: Author, { id, of }: About, words: ObjectionWords): Act {
  return act(create(author, { collection: 'objections', id, clear: { of }, words }))
}

/** A request taken back by whoever made it. */
export function takePointBack(id: RecordId): Act {
  return act(remove('objections', id))
}
