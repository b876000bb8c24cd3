import type { RelayLimits } from './limits.ts'
import type { Stop, Surroundings } from './surroundings.ts'

/** Acts and gestures at the pace a member may keep; those too fast wait here, in order, lost never. */
export interface Throttle {
  /** False when too many wait already. */
  pass(run: () => void): boolean
  stop(): void
}

export function createThrottle(surroundings: Surroundings, limits: RelayLimits): Throttle {
  const held: (() => void)[] = []
  let tokens = limits.actsBurst
  let atMs = surroundings.nowMs()
  let stopLater: Stop | undefined
  const refill = (): void => {
    const nowMs = surroundings.nowMs()
    // A clock set back gives nothing and takes nothing.
    const gained = (Math.max(0, nowMs - atMs) / 1_000) * limits.actsPerSecond
    tokens = Math.min(limits.actsBurst, tokens + gained)
    atMs = nowMs
  }
  const drain = (): void => {
    stopLater = undefined
    refill()
    while (tokens >= 1 && held.length > 0) {
      tokens -= 1
      held.shift()?.()
    }
    if (held.length > 0) stopLater = surroundings.after(1_000 / limits.actsPerSecond, drain)
  }
  return {
    pass(run) {
      if (held.length >= limits.heldFrames) return false
      held.push(run)
      if (stopLater === undefined) drain()
      return true
    },
    stop() {
      held.length = 0
      stopLater?.()
    },
  }
}
