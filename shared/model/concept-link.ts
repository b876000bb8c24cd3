import * as z from 'zod/mini'
import { recordIdShape } from './ids.ts'
import { ownConceptWordsShape } from './own-concept.ts'
import { minuteShape, ownedFields, textShape } from './record.ts'

/** A concept tied by the facilitator to a situation, an echo or a stake, with its why and its question. */
export const conceptLinkShape = z.strictObject({ ...ownedFields, of: recordIdShape })

export const whyMaxChars = 280

const { name, definition, question } = ownConceptWordsShape.shape
const ownCard = { name, definition, question }

export const conceptLinkWordsShape = z.object({
  concept: z.string().check(z.regex(/^[a-z0-9-]{2,60}$/)),
  /**
   * The card of a group's own concept, copied: a common screen has no key to the group's room, and a
   * card stays readable once its concept has been taken out of the group's.
   */
  own: z.optional(z.object(ownCard)),
  why: textShape(whyMaxChars),
  question: textShape(whyMaxChars),
  atMin: minuteShape,
})
export type ConceptLinkWords = z.infer<typeof conceptLinkWordsShape>
