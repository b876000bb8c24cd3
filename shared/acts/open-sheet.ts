import type { RecordId } from '../model/ids.ts'
import type { SheetWords } from '../model/sheet.ts'
import { act, create, type Act, type Author } from './act.ts'

/** A sheet of the kind, as its step is reached for the first time. */
export function openSheet(author: Author, id: RecordId, words: SheetWords): Act {
  return act(create(author, { collection: 'sheets', id, clear: {}, words }))
}
