import type { Concept, ConceptFr, ConceptMore } from './concept.ts'
import { shown } from './shown.ts'

/** A family's concepts, each card joined to what the facilitator has beyond it. */
export function whole(
  cards: readonly ConceptFr[],
  more: Readonly<Record<string, ConceptMore>>,
): readonly Concept[] {
  return cards.map((card) => {
    const rest = more[card.id]
    if (rest === undefined) throw new Error(`The concept ${card.id} is not whole`)
    const both = { ...card, ...rest }
    return { ...both, ...shown(both) }
  })
}
