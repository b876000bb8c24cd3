import * as z from 'zod/mini'
import { lineShape, ownedFields } from './record.ts'

/** A concept of the group's own, beside the catalogue: written by who facilitates, in the group's room. */
export const ownConceptShape = z.strictObject({ ...ownedFields })

export const conceptNameMaxChars = 60
export const conceptDefinitionMaxChars = 300
export const conceptQuestionMaxChars = 200
/** What a group may have of its own: the whole catalogue once more. */
export const mostOwnConcepts = 60

/** What names a concept for good, from one file and one group to another. */
export const conceptKeyShape = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,59}$/))

export const ownConceptWordsShape = z.object({
  key: conceptKeyShape,
  name: lineShape(conceptNameMaxChars),
  definition: lineShape(conceptDefinitionMaxChars),
  question: lineShape(conceptQuestionMaxChars),
})
export type OwnConceptWords = z.infer<typeof ownConceptWordsShape>
