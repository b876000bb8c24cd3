import type * as french from '../shown.ts'

export const shown: typeof french.shown = (card) => ({
  name: card.nameEn,
  definition: card.definitionEn,
  question: card.questionEn,
})
