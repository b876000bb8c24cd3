import { doorLifeMs } from '../model/invitation.ts'

/** What clocks may differ by between a facilitator's device and the relay. */
const clockSlackMs = 60_000

/** A door may not be opened until later than this. */
export const latestEndMs = (nowMs: number): number => nowMs + doorLifeMs + clockSlackMs

/**
 * Whether a door that ends then is open now. One that ends later than any door may was opened before
 * the relay's clock went back: it is shut, for it would stay open as long as the clock went back.
 */
export const isOpenUntil = (untilMs: number, nowMs: number): boolean =>
  untilMs > nowMs && untilMs <= latestEndMs(nowMs)
