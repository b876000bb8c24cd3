import * as z from 'zod/mini'
import { roomIdShape } from './ids.ts'
import { minuteShape, ownedFields } from './record.ts'

/** A session of the cycle, as the group room lists it; it names the session's own room. */
export const sessionShape = z.strictObject({
  ...ownedFields,
  room: roomIdShape,
  state: z.enum(['open', 'closed']),
})

export const sessionWordsShape = z.object({
  number: z.int().check(z.gte(0), z.lte(99)),
  startsAtMin: minuteShape,
  /** As confirmed at its closing: how many were there, and for how many minutes. Never who. */
  people: z.optional(z.int().check(z.gte(1), z.lte(40))),
  minutes: z.optional(z.int().check(z.gte(1), z.lte(600))),
})
export type SessionWords = z.infer<typeof sessionWordsShape>
/** What is confirmed of a session as it closes. */
export interface Attendance {
  readonly people: number
  readonly minutes: number
}

/** The number of the session that comes after these. Session 0, « Poser le cadre », counts for none. */
export function numberAfter(sessions: Iterable<Pick<SessionWords, 'number'>>): number {
  return Math.max(0, ...[...sessions].map(({ number }) => number)) + 1
}
