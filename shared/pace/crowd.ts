import type { Clock } from './clock.ts'
import { createPace, type Pace, type PaceLimits } from './pace.ts'

type CrowdLimits = PaceLimits & { readonly socketsPerMember: number }

interface Regular {
  readonly pace: Pace
  sockets: number
  /** When its last socket left. */
  leftAtMs: number
}

/** One socket more of somebody. */
export interface Entered {
  readonly pace: Pace
  readonly leave: () => void
}

/**
 * Who has sockets, over all their rooms, each at their own pace. Coming back gives no fresh start:
 * somebody is forgotten only once all they might have sent at once is theirs again.
 */
export function createCrowd(clock: Clock, limits: CrowdLimits) {
  const regulars = new Map<string, Regular>()
  const restMs = ((limits.actsBurst + limits.heldFrames) * 1_000) / limits.actsPerSecond
  return {
    /** Undefined for one socket too many. */
    enter(name: string): Entered | undefined {
      const pace = regulars.get(name)?.pace ?? createPace(clock, limits)
      const regular = regulars.get(name) ?? { pace, sockets: 0, leftAtMs: 0 }
      if (regular.sockets >= limits.socketsPerMember) return undefined
      regulars.set(name, regular)
      regular.sockets += 1
      return {
        pace,
        leave() {
          regular.sockets -= 1
          regular.leftAtMs = clock.elapsedMs()
        },
      }
    },
    /** Lets go of those who left long enough ago. */
    forget(): void {
      const beforeMs = clock.elapsedMs() - restMs
      for (const [name, { sockets, leftAtMs }] of regulars) {
        if (sockets === 0 && leftAtMs <= beforeMs) regulars.delete(name)
      }
    },
  }
}

export type Crowd = ReturnType<typeof createCrowd>
