import type { RecordId } from '../model/ids.ts'
import type { OwnConceptWords } from '../model/own-concept.ts'
import { act, change, create, remove, type Act, type Author, type Before } from './act.ts'

/** "Ajouter un concept" to the group's own, in the group's room. */
export function addConcept(author: Author, id: RecordId, words: OwnConceptWords): Act {
  return act(create(author, { collection: 'concepts', id, clear: {}, words }))
}

/** "Modifier": other words for it. Cards already linked or handed out keep theirs. */
export function rewordConcept(
  author: Author,
  before: Before<'concepts'>,
  words: OwnConceptWords,
): Act {
  return act(change(author, before, { collection: 'concepts', clear: {}, words }))
}

/** "Retirer de nos concepts". */
export function removeConcept(id: RecordId): Act {
  return act(remove('concepts', id))
}
