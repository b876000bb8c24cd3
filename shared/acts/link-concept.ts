import { isReserved, type ConceptLinkWords } from '../model/concept-link.ts'
import type { RecordId } from '../model/ids.ts'
import { act, create, remove, type Act, type Author } from './act.ts'

interface About {
  readonly id: RecordId
  readonly of: RecordId
}

/** "Relier": a concept, its why and its question, tied to a situation, an echo or a stake. */
export function linkConcept(author: Author, { id, of }: About, words: ConceptLinkWords): Act {
  if (isReserved(words.concept)) throw new Error('A concept of the facilitator’s alone')
  return act(create(author, { collection: 'conceptLinks', id, clear: { of }, words }))
}

/** "Délier". */
export function unlinkConcept(id: RecordId): Act {
  return act(remove('conceptLinks', id))
}
