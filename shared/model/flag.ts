import * as z from 'zod/mini'
import { minuteShape, ownedFields } from './record.ts'
import { stakeFlags } from './stake.ts'

/** What the group says of a stake, whose id it bears: an overlay, so that no wording is touched. */
export const flagShape = z.strictObject({ ...ownedFields })

export const flagWordsShape = z.object({
  flag: z.enum(stakeFlags),
  /** The print of the words it was said of: for other words it must be said again. */
  print: z.int(),
  /** Said knowing that nothing supported the stake any more. */
  alone: z.boolean(),
  atMin: minuteShape,
})
export type FlagWords = z.infer<typeof flagWordsShape>

/** Tells two wordings apart inside sealed words, without keeping a copy of either. */
export function printOf(text: string): number {
  let print = 0
  for (const letter of text) print = (Math.imul(print, 31) + (letter.codePointAt(0) ?? 0)) | 0
  return print
}
