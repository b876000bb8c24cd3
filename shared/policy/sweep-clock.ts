/** How the hour of the day was found at the last round. */
export interface SeenClock {
  readonly seenMs: number
  /** Since when it is doubted: it was set, or nobody looked for long. */
  readonly doubtedMs?: number
}

const hourMs = 3_600_000
/** Beyond this from one round to the next, the hour was set, or the relay was stopped for long. */
const leapMs = 36 * hourMs
/** A clock that leapt is believed after a day without another leap: its host has time to see it. */
const doubtMs = 24 * hourMs

/**
 * The clock as it is seen now, and whether it may be believed for what cannot be undone: a clock set
 * forward by mistake would have everything erased.
 */
export function seeClock(
  before: SeenClock | undefined,
  nowMs: number,
): { readonly clock: SeenClock; readonly isSure: boolean } {
  const isLeap = before !== undefined && Math.abs(nowMs - before.seenMs) > leapMs
  const doubtedMs = isLeap ? nowMs : before?.doubtedMs
  const isSure = doubtedMs === undefined || nowMs - doubtedMs >= doubtMs
  const clock = isSure || doubtedMs === undefined ? { seenMs: nowMs } : { seenMs: nowMs, doubtedMs }
  return { clock, isSure }
}
