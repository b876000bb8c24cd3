import { useEffect, useMemo, useState } from 'react'
import type { FamilyLook } from '../../ui/marks/FamilyGlyph.tsx'

/** What a slip says of a concept. */
export interface SlipConcept {
  readonly name: string
  readonly family: FamilyLook
}

export type ConceptsById = ReadonlyMap<string, SlipConcept>

const none: ConceptsById = new Map()

/** The catalogue, empty until it has loaded. Concepts kept for the facilitator are left out. */
function useCatalogue(): ConceptsById {
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

/** The catalogue, and the group's own concepts that were brought here, by the names their cards carry. */
export function useConcepts(own: ReadonlyMap<string, string>): ConceptsById {
  const catalogue = useCatalogue()
  return useMemo(() => {
    const ours = [...own].map(([id, name]) => [id, { name, family: 'groupe' }] as const)
    return new Map<string, SlipConcept>([...catalogue, ...ours])
  }, [catalogue, own])
}
