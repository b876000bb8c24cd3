import * as z from 'zod/mini'
import { memberIdShape } from './ids.ts'
import { minuteShape, ownedFields } from './record.ts'

/** What the group settles as it parts: when it meets again, and who drafts. One a session room. */
export const nextTimeShape = z.strictObject({ ...ownedFields })

export const nextTimeWordsShape = z.object({
  startsAtMin: z.optional(minuteShape),
  drafter: z.optional(memberIdShape),
})
export type NextTimeWords = z.infer<typeof nextTimeWordsShape>
