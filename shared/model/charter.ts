import * as z from 'zod/mini'
import { lineShape, minuteShape, ownedFields, textShape } from './record.ts'

/** The ground rules the group gave itself. One a group room, mirrored in each session. */
export const charterShape = z.strictObject({ ...ownedFields })

export const ruleMaxChars = 160
export const boundMaxChars = 280
/** Changes remembered by their day; a group that changes more often remembers the latest. */
export const changesMax = 12

export const charterWordsShape = z.object({
  rules: z.array(lineShape(ruleMaxChars)).check(z.minLength(1), z.maxLength(10)),
  /** What may be said here; what may leave, and how; what must stay. */
  maySay: z.optional(textShape(boundMaxChars)),
  mayLeave: z.optional(textShape(boundMaxChars)),
  mustStay: z.optional(textShape(boundMaxChars)),
  /** When it was changed since it was first given, in order. */
  changedAtMin: z.optional(z.array(minuteShape).check(z.maxLength(changesMax))),
})
export type CharterWords = z.infer<typeof charterWordsShape>
