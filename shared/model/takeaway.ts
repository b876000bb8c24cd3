import * as z from 'zod/mini'
import { writtenFor } from './deviceless.ts'
import { lineShape, minuteShape, ownedFields } from './record.ts'

/** What a person takes away and chose to share. One kept private never becomes a record. */
export const takeawayShape = z.strictObject({ ...ownedFields })

export const takeawayMaxChars = 140

export const takeawayWordsShape = z.object({
  text: lineShape(takeawayMaxChars),
  atMin: minuteShape,
  ...writtenFor,
})
export type TakeawayWords = z.infer<typeof takeawayWordsShape>
