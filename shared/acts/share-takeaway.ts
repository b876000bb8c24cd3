import type { RecordId } from '../model/ids.ts'
import type { TakeawayWords } from '../model/takeaway.ts'
import { act, create, type Act, type Author } from './act.ts'

/** "Partager avec le groupe" what one takes away. Kept for oneself, it is no act at all. */
export function shareTakeaway(author: Author, id: RecordId, words: TakeawayWords): Act {
  return act(create(author, { collection: 'takeaways', id, clear: {}, words }))
}
