import type { Clock, Lifecycle } from '../sync/surroundings.ts'

/** Out of sight for that long, the device asks for its code again. */
export const hiddenMs = 10 * 60_000
/** A page seen that lately still hands its key to the window that it opens over itself. */
const latelyMs = 60_000

interface Sight extends Clock {
  readonly lifecycle: Lifecycle
  readonly isSeen: () => boolean
}

/** Shuts once the page was out of sight too long; says meanwhile whether it was seen lately. */
export function watchSight(sight: Sight, shut: () => void): () => boolean {
  const { isSeen, nowMs, lifecycle } = sight
  let sinceMs = nowMs()
  let seenMs = isSeen() ? sinceMs : -Infinity
  let stop = isSeen() ? undefined : sight.after(hiddenMs, shut)
  lifecycle.onHide(() => {
    if (stop !== undefined) return
    seenMs = sinceMs = nowMs()
    stop = sight.after(hiddenMs, shut)
  })
  lifecycle.onShow(() => {
    // The network that comes back says so too, in a page that nobody looks at.
    if (!isSeen() || stop === undefined) return
    stop()
    stop = undefined
    // A sleeping device's timers slept as well.
    if (nowMs() - sinceMs >= hiddenMs) shut()
  })
  return () => isSeen() || nowMs() - seenMs < latelyMs
}
