import type { Clock } from './clock.ts'

/** So many a second, so many at once, so many kept back. */
export type PaceLimits = Readonly<Record<'actsPerSecond' | 'actsBurst' | 'heldFrames', number>>

/**
 * The pace a member may keep over all their sockets: so many at once, then so many a second. What
 * comes too fast waits its turn, in order, and nothing is lost; `busy` when too much waits already.
 */
export function createPace({ elapsedMs, after }: Clock, limits: PaceLimits) {
  const slotMs = 1_000 / limits.actsPerSecond
  let takenUntilMs = -Infinity
  return (run: () => void): 'busy' | undefined => {
    const now = elapsedMs()
    const slot = Math.max(takenUntilMs, now - limits.actsBurst * slotMs) + slotMs
    const waitMs = slot - now
    if (waitMs > limits.heldFrames * slotMs) return 'busy'
    takenUntilMs = slot
    if (waitMs > 0) after(waitMs, run)
    else run()
    return undefined
  }
}

export type Pace = ReturnType<typeof createPace>
