import type { RecordId } from '../model/ids.ts'
import { act, create, remove, type Act, type Author } from './act.ts'

/** "Une personne sans appareil": at the table, by the facilitator's hand and at that person's word. */
export function seatWithoutDevice(author: Author, id: RecordId, name: string): Act {
  return act(create(author, { collection: 'deviceless', id, clear: {}, words: { name } }))
}

/** What was written for somebody: where it lies. */
export interface WrittenRecord {
  readonly collection: 'situations' | 'questions' | 'echoes' | 'wordBacks' | 'takeaways'
  readonly id: RecordId
}

/** They leave the table at their word, with everything written for them. */
export function unseatWithoutDevice(id: RecordId, written: readonly WrittenRecord[]): Act {
  const removals = written.map((one) => remove(one.collection, one.id))
  return act(...removals, remove('deviceless', id))
}
