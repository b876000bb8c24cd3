import { useEffect, useState } from 'react'
import type { Concept } from '../../../../shared/concepts/concept.ts'

export type ConceptsById = ReadonlyMap<string, Concept>

const none: ConceptsById = new Map()

/** The catalogue, empty until it has loaded. Concepts kept for the facilitator are left out. */
export function useConcepts(): ConceptsById {
  const [concepts, setConcepts] = useState(none)
  useEffect(() => {
    let current = true
    void import('../../../../shared/concepts/catalogue.ts').then((catalogue) => {
      const shown = catalogue.concepts.filter(({ facilitatorOnly }) => !facilitatorOnly)
      if (current) setConcepts(new Map(shown.map((concept) => [concept.id, concept])))
    })
    return () => {
      current = false
    }
  }, [])
  return concepts
}
