import type { Hash, MemberId, RecordId } from '../model/ids.ts'
import { act, create, type Act, type Author } from './act.ts'

interface Asking {
  readonly id: RecordId
  readonly of: MemberId
  /** Hash of the token this new phone would sit with. */
  readonly hash: Hash
}

/** "C'est moi, sur un autre téléphone". */
export function askReseat(author: Author, { id, of, hash }: Asking): Act {
  return act(create(author, { collection: 'reseats', id, clear: { of, hash }, words: {} }))
}
