import type { Herbarium, KeptConcept } from '../store/herbarium.ts'
import { keptApart } from './kept-apart.ts'
import type { DraftSource } from './room-drafts.ts'

const named = (concept: string) => `concept:${concept}`

/** Opens this device's herbarium. */
export function openHerbarium(source: DraftSource): Herbarium {
  const { drop, ...all } = keptApart<KeptConcept>(source, {
    place: 'herbier',
    nameOf: ({ concept }) => named(concept),
  })
  return { ...all, drop: (concept) => drop(named(concept)) }
}
