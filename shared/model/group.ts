import * as z from 'zod/mini'
import { hashShape, roomIdShape } from './ids.ts'
import { lineShape, minuteShape, ownedFields, textShape } from './record.ts'

/** The group itself: its kind, its name, its aim. One a group room. */
export const groupShape = z.strictObject({ ...ownedFields })

export const groupNameMaxChars = 60
export const aimMaxChars = 280
/** A cycle has six to eight; nobody foresees more. */
export const sessionsMax = 24

/** A person or a number to call, that the group adds to 3114 and 112. */
export const contactsMax = 3
export const contactShape = z.object({ number: lineShape(24), words: textShape(60) })
export type Contact = z.infer<typeof contactShape>

export const groupWordsShape = z.object({
  kind: z.enum(['tenir-debout', 'professionnalisation', 'innovation-servicielle']),
  name: lineShape(groupNameMaxChars),
  aim: textShape(aimMaxChars),
  /** How many sessions the cycle foresees. */
  planned: z.int().check(z.gte(1), z.lte(sessionsMax)),
  /** Shown out of the frame, after 3114 and 112. */
  contacts: z.optional(z.array(contactShape).check(z.maxLength(contactsMax))),
  /** « Téléphones posés » from the first step of each session on. */
  phonesDown: z.optional(z.boolean()),
  /** Days for which the cards of a session are kept; the longest when absent. */
  keepDays: z.optional(z.int().check(z.gte(0), z.lte(90))),
  /** When the group meets again, as it agreed at the end of a session. */
  nextAtMin: z.optional(minuteShape),
  /** The sessions foreseen, in order. */
  calendar: z.optional(z.array(minuteShape).check(z.maxLength(sessionsMax))),
  /** Its figures, once it agreed to deposit them: where, under which secret, when. */
  figures: z.optional(z.object({ library: roomIdShape, hash: hashShape, atMin: minuteShape })),
})
export type GroupWords = z.infer<typeof groupWordsShape>
