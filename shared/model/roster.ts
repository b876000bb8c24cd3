import * as z from 'zod/mini'
import { lineShape, ownedFields } from './record.ts'

/** Names, places and organisations that must never leave, asked once. One a group. */
export const rosterShape = z.strictObject({ ...ownedFields })

export const rosterNameMaxChars = 60
export const mostRosterNames = 100

export const rosterWordsShape = z.object({
  names: z.array(lineShape(rosterNameMaxChars)).check(z.maxLength(mostRosterNames)),
})
export type RosterWords = z.infer<typeof rosterWordsShape>
