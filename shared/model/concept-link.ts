import * as z from 'zod/mini'
import { recordIdShape } from './ids.ts'
import { minuteShape, ownedFields, textShape } from './record.ts'

/** A concept tied by the facilitator to a situation, an echo or a stake, with its why and its question. */
export const conceptLinkShape = z.strictObject({ ...ownedFields, of: recordIdShape })

export const whyMaxChars = 280

export const conceptLinkWordsShape = z.object({
  concept: z.string().check(z.regex(/^[a-z0-9-]{2,60}$/)),
  why: textShape(whyMaxChars),
  question: textShape(whyMaxChars),
  atMin: minuteShape,
})
export type ConceptLinkWords = z.infer<typeof conceptLinkWordsShape>
