import * as z from 'zod/mini'
import { memberIdShape } from './ids.ts'
import { ownedFields } from './record.ts'

/** The speaking order of the current step: who spoke, who speaks, who waits. No durations, ever. */
export const floorShape = z.strictObject({ ...ownedFields })

const people = z.array(memberIdShape).check(z.maxLength(24))

export const floorWordsShape = z.object({
  spoken: people,
  speaking: z.optional(memberIdShape),
  waiting: people,
  /** Everybody who has had the floor in this session, the latest last, each once: never how often. */
  lately: people,
})
export type FloorWords = z.infer<typeof floorWordsShape>
