import * as z from 'zod/mini'
import { pastChoices } from './past.ts'
import { ownedFields, textShape } from './record.ts'

/** How to join while the door is open: the five words and the link, for the cockpit and the common screen. */
export const entranceShape = z.strictObject({
  ...ownedFields,
  untilMs: z.int().check(z.gte(0)),
})

export const entranceWordsShape = z.object({
  phrase: z.array(textShape(12)).check(z.length(5)),
  /** What follows # in the invitation's address. */
  fragment: textShape(200),
  /** What the group chose that newcomers read of its past, when it has one. */
  past: z.optional(z.enum(pastChoices)),
})
export type EntranceWords = z.infer<typeof entranceWordsShape>
