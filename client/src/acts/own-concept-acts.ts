import { addConcept, removeConcept, rewordConcept } from '../../../shared/acts/own-concept.ts'
import type { Act } from '../../../shared/acts/act.ts'
import type { OwnConceptWords } from '../../../shared/model/own-concept.ts'
import type { TiersActs } from '../store/session.ts'
import { standing, type Desk } from './author.ts'

type OwnConceptActs = Pick<TiersActs, 'keepConcepts' | 'removeConcept'>

/** The facilitator's verbs on the group's own concepts, in the group's room. */
export function ownConceptActs(desk: Desk): OwnConceptActs {
  return {
    async keepConcepts(concepts) {
      // One act each: a whole catalogue would not fit in a frame.
      for (const words of concepts) {
        const act = keeping(desk, words)
        if (act !== undefined) await desk.line.post(act)
      }
    },
    removeConcept: (id) => desk.line.post(removeConcept(id)),
  }
}

const fields = ['name', 'definition', 'question'] as const

/** A new concept, other words for one whose key is known, or nothing when they are its own. */
function keeping(desk: Desk, words: OwnConceptWords): Act | undefined {
  const known = [...desk.board().concepts.values()].find((one) => one.words.key === words.key)
  if (known === undefined) return addConcept(desk.author, desk.newId(), words)
  if (fields.every((field) => known.words[field] === words[field])) return undefined
  return rewordConcept(desk.author, standing(desk, 'concepts', known.id), words)
}
