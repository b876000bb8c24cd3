import * as z from 'zod/mini'
import { writtenFor } from './deviceless.ts'
import { recordIdShape } from './ids.ts'
import { minuteShape, ownedFields, textShape } from './record.ts'

/** The word back of the person who told, after the echoes: what they hear, what shifted. */
export const wordBackShape = z.strictObject({ ...ownedFields, of: recordIdShape })

export const wordBackMaxChars = 280

export const wordBackWordsShape = z.object({
  text: textShape(wordBackMaxChars),
  atMin: minuteShape,
  ...writtenFor,
})
export type WordBackWords = z.infer<typeof wordBackWordsShape>
