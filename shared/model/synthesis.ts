import * as z from 'zod/mini'
import { audienceShape } from './audience.ts'
import { recordIdShape } from './ids.ts'
import { minuteShape, ownedFields, textShape } from './record.ts'

/** A synthesis while it is written, for one audience: from one to three sessions of the group. */
export const synthesisShape = z.strictObject({ ...ownedFields })

export const synthesisTitleMaxChars = 90
export const synthesisLeadMaxChars = 200
export const mostSynthesisPages = 8

export const synthesisWordsShape = z.object({
  audience: audienceShape,
  title: textShape(synthesisTitleMaxChars),
  lead: textShape(synthesisLeadMaxChars),
  sessions: z.array(recordIdShape).check(z.minLength(1), z.maxLength(3)),
  /** In the order they are read. */
  pages: z.array(recordIdShape).check(z.maxLength(mostSynthesisPages)),
  /**
   * The two checks that no machine makes, a story so singular and two details that together point:
   * the print of the text for which each was ticked. Other words ask again.
   */
  checked: z.object({ story: z.optional(z.int()), details: z.optional(z.int()) }),
  atMin: minuteShape,
})
export type SynthesisWords = z.infer<typeof synthesisWordsShape>
