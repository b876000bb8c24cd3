import * as z from 'zod/mini'
import { lineShape, ownedFields } from './record.ts'

/** The ground rules the group gave itself. One a group room, mirrored in each session. */
export const charterShape = z.strictObject({ ...ownedFields })

export const ruleMaxChars = 160

export const charterWordsShape = z.object({
  rules: z.array(lineShape(ruleMaxChars)).check(z.minLength(1), z.maxLength(10)),
})
export type CharterWords = z.infer<typeof charterWordsShape>
