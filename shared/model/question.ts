import * as z from 'zod/mini'
import { writtenFor } from './deviceless.ts'
import { recordIdShape } from './ids.ts'
import { lineShape, minuteShape, ownedFields } from './record.ts'

/** A clarifying question to the person who tells: to understand, not to advise. */
export const questionShape = z.strictObject({ ...ownedFields, of: recordIdShape })

export const questionMaxChars = 280

export const questionWordsShape = z.object({
  text: lineShape(questionMaxChars),
  atMin: minuteShape,
  ...writtenFor,
})
export type QuestionWords = z.infer<typeof questionWordsShape>
