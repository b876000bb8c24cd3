import type { RecordId } from '../model/ids.ts'
import type { SituationWords } from '../model/situation.ts'
import { act, create, type Act, type Author } from './act.ts'

/** "Poser ma situation": one title line, at the round. */
export function postSituation(author: Author, id: RecordId, words: SituationWords): Act {
  return act(create(author, { collection: 'situations', id, clear: {}, words }))
}
