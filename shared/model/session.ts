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
})
export type SessionWords = z.infer<typeof sessionWordsShape>

/** The number of the session that comes after these. Session 0, « Poser le cadre », counts for none. */
export function numberAfter(sessions: Iterable<Pick<SessionWords, 'number'>>): number {
  return Math.max(0, ...[...sessions].map(({ number }) => number)) + 1
}
