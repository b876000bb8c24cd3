import * as z from 'zod/mini'
import { recordIdShape } from './ids.ts'
import { lineShape, minuteShape, ownedFields, textShape } from './record.ts'

/**
 * One line for a sheet, or words for a stake: its writer's own. It is a proposal until somebody who
 * has the pen adopts it. `from` is the wording it says again: it goes when that one is withdrawn.
 */
export const wordingShape = z.strictObject({
  ...ownedFields,
  of: recordIdShape,
  from: z.optional(recordIdShape),
})

export const wordingMaxChars = 140
export const wordingAsideMaxChars = 40

export const wordingWordsShape = z.object({
  /** Where on the sheet: one of its cells; `stake` for a stake. */
  cell: textShape(24),
  text: lineShape(wordingMaxChars),
  /** Asked by whom, for whom, bound to what: as the cell asks. Never a person. */
  aside: z.optional(textShape(wordingAsideMaxChars)),
  atMin: minuteShape,
})
export type WordingWords = z.infer<typeof wordingWordsShape>

/** The one cell of a stake. */
export const stakeCell = 'stake'
