import type { relayLimits } from './relay-limits.ts'
import type { Tolls } from './threshold.ts'

interface Counted {
  readonly consumedPoints: number
}

/** Counts by key, and forgets after its time. */
export interface Counter {
  readonly points: number
  penalty(key: string): Promise<Counted>
  reward(key: string): Promise<Counted>
  get(key: string): Promise<Counted | null>
}

/** What a host counts and waits with. */
export interface Counting {
  readonly count: (points: number, minutes: number) => Counter
  readonly later: (ms: number) => Promise<void>
}

type Limits = Readonly<Record<keyof typeof relayLimits, number>>

/**
 * Doors and new groups by address, invitations by room; nothing of it is kept beyond its hour.
 * `tried` is told while too much is wrong, once a minute: of that room, or at any door.
 */
export function createTolls(
  limits: Limits,
  tried: (room?: string) => void,
  { count, later }: Counting,
): Tolls {
  const minute = count(limits.doorFailuresPerMinute, 1)
  const hour = count(limits.doorFailuresPerHour, 60)
  const groups = count(limits.groupsPerAddressHour, 60)
  const joins = count(limits.joinFailuresPerRoom, 15)
  const words = count(limits.wrongWords, 15)
  const told = count(1, 1)
  const note = async (wrong: Counter, room?: string): Promise<void> => {
    const { consumedPoints } = await wrong.penalty(room ?? '')
    const isOften = consumedPoints > wrong.points
    if (isOften && (await told.penalty(room ?? '')).consumedPoints === 1) tried(room)
  }
  return {
    // Counted before it is known to fail, so that many at once are counted too; given back if not.
    async door(address, pass) {
      const [now, all] = await Promise.all([minute.penalty(address), hour.penalty(address)])
      const isOver = now.consumedPoints > minute.points || all.consumedPoints > hour.points
      const earlier = Math.min(now.consumedPoints - 1, 5)
      // Doubles with each failure, and stays under what the relay waits for a hello.
      if (!isOver && earlier > 0) await later(125 * 2 ** earlier)
      if (!isOver && (await pass())) await note(words)
      else await Promise.all([minute.reward(address), hour.reward(address)])
      return isOver ? 'busy' : undefined
    },
    async group(address, pass) {
      const { consumedPoints } = await groups.penalty(address)
      if (consumedPoints > groups.points) return 'notAllowed'
      await pass()
      return undefined
    },
    // Slow, never shut: whoever knows a room's name could otherwise keep everybody out of it.
    async invite(room, pass) {
      const failed = (await joins.get(room))?.consumedPoints ?? 0
      if (failed >= joins.points) await later(limits.slowJoinMs)
      if (await pass()) await note(joins, room)
      return undefined
    },
  }
}
