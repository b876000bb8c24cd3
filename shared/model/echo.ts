import * as z from 'zod/mini'
import { recordIdShape } from './ids.ts'
import { writtenFor } from './deviceless.ts'
import { passageShape } from './passage.ts'
import { minuteShape, ownedFields, textShape } from './record.ts'

/** What a told situation awakens in somebody else's work. Without words it is a bare mark, said aloud. */
export const echoShape = z.strictObject({ ...ownedFields, of: recordIdShape })
export type Echo = z.infer<typeof echoShape>

export const echoMaxChars = 400

export const echoWordsShape = z.object({
  text: textShape(echoMaxChars),
  atMin: minuteShape,
  /** The sentence of the telling it answers, when its author picked one. */
  passage: z.optional(passageShape),
  ...writtenFor,
})
export type EchoWords = z.infer<typeof echoWordsShape>

/** A bare mark has a seat and a name, and is said aloud. */
export function isBareMark(words: EchoWords): boolean {
  return words.text.trim() === ''
}
