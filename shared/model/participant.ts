import * as z from 'zod/mini'
import { lineShape, ownedFields, textShape } from './record.ts'

/** A member present in a session, copied there by their own device; its id is the member's. */
export const participantShape = z.strictObject({ ...ownedFields })

export const nameMaxChars = 24

export const participantWordsShape = z.object({
  name: lineShape(nameMaxChars),
  /** The id of the step this person passes, when they do. */
  passes: z.optional(textShape(40)),
})
export type ParticipantWords = z.infer<typeof participantWordsShape>
