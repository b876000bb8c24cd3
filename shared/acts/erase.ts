import type { ErasureWords } from '../model/erasure.ts'
import type { RecordId, RoomId } from '../model/ids.ts'
import { act, change, create, remove, type Act, type Author, type Before } from './act.ts'

interface Dated {
  readonly id: RecordId
  /** Empty: the group itself. */
  readonly room: RoomId | ''
  readonly eraseAtMin: number
}

/** When a session's matter goes, said as it opens; or all of the group's. */
export function announceErasure(author: Author, dated: Dated, words: ErasureWords): Act {
  const { id, room, eraseAtMin } = dated
  return act(create(author, { collection: 'erasures', id, clear: { room, eraseAtMin }, words }))
}

/** Another date: sooner, or put back. */
export function moveErasure(
  author: Author,
  before: Before<'erasures'>,
  { eraseAtMin, ...words }: ErasureWords & { readonly eraseAtMin: number },
): Act {
  const clear = { room: before.record.room, eraseAtMin }
  return act(change(author, before, { collection: 'erasures', clear, words }))
}

/** The group stays. */
export function callOffErasure(id: string): Act {
  return act(remove('erasures', id))
}
