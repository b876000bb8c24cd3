import type { RecordId, RoomId } from '../model/ids.ts'
import type { SessionWords } from '../model/session.ts'
import { act, create, type Act, type Author } from './act.ts'

interface Announced {
  readonly id: RecordId
  readonly room: RoomId
}

/** "Ouvrir la séance", in the group's room: every member sees that it is open, and where. */
export function announceSession(author: Author, { id, room }: Announced, words: SessionWords): Act {
  const clear = { room, state: 'open' as const }
  return act(create(author, { collection: 'sessions', id, clear, words }))
}
