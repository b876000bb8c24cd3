import type { RelayLimits } from './limits.ts'
import { createThrottle, type Throttle } from './throttle.ts'
import type { Surroundings } from './surroundings.ts'

interface Presences {
  readonly throttle: Throttle
  sockets: number
}

/** A member's sockets over all their rooms: so many at most, and one pace for all. */
export interface Members {
  /** The member's pace, or nothing when they have too many sockets already. */
  enter(member: string): Throttle | undefined
  leave(member: string): void
}

export function createMembers(surroundings: Surroundings, limits: RelayLimits): Members {
  const members = new Map<string, Presences>()
  return {
    enter(member) {
      const there = members.get(member) ?? {
        throttle: createThrottle(surroundings, limits),
        sockets: 0,
      }
      if (there.sockets >= limits.socketsPerMember) return undefined
      there.sockets += 1
      members.set(member, there)
      return there.throttle
    },
    leave(member) {
      const there = members.get(member)
      if (there === undefined) return
      there.sockets -= 1
      if (there.sockets === 0) members.delete(member)
    },
  }
}
