import type { ConceptEn, ConceptFr, Shown } from './concept.ts'

/** A card as this build shows it. */
export const shown = (card: ConceptFr & ConceptEn): Shown => ({
  name: card.nameFr,
  definition: card.definitionFr,
  question: card.questionFr,
})
