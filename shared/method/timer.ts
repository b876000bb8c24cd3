const minuteMs = 60_000

/** The clock of a step: running towards a shared end, or paused with what it had left. */
export type Clock = { readonly endsAtMs: number } | { readonly leftMs: number }

/** Ahead or behind the planned end, in whole minutes; for the facilitator alone. */
export type Pace =
  | { readonly state: 'on-time' }
  | { readonly state: 'ahead'; readonly minutes: number }
  | { readonly state: 'behind'; readonly minutes: number }

/** A running clock with this many minutes ahead of it. `nowMs` is the group's shared time. */
export function startClock(minutes: number, nowMs: number): Clock {
  return { endsAtMs: nowMs + minutes * minuteMs }
}

/** Whether the clock is paused. */
export function isPaused(clock: Clock): clock is { readonly leftMs: number } {
  return 'leftMs' in clock
}

/** Time left; negative once the time is over, nothing else happens at zero. */
export function leftMs(clock: Clock, nowMs: number): number {
  return isPaused(clock) ? clock.leftMs : clock.endsAtMs - nowMs
}

/** The same clock, paused. Pausing twice changes nothing. */
export function pause(clock: Clock, nowMs: number): Clock {
  return isPaused(clock) ? clock : { leftMs: leftMs(clock, nowMs) }
}

/** The same clock, running again. Resuming a running clock changes nothing. */
export function resume(clock: Clock, nowMs: number): Clock {
  return isPaused(clock) ? { endsAtMs: nowMs + clock.leftMs } : clock
}

/** The same clock with minutes added (+ 1, + 5); a clock already over gets them from now. */
export function add(clock: Clock, minutes: number, nowMs: number): Clock {
  const left = Math.max(0, leftMs(clock, nowMs)) + minutes * minuteMs
  return isPaused(clock) ? { leftMs: left } : { endsAtMs: nowMs + left }
}

/** The same clock when its step was lengthened or shortened by as much. */
export function shift(clock: Clock, minutes: number): Clock {
  const byMs = minutes * minuteMs
  return isPaused(clock) ? { leftMs: clock.leftMs + byMs } : { endsAtMs: clock.endsAtMs + byMs }
}

/** When the session is likely to end: what this step has left, then the minutes of those to come. */
export function likelyEndMs(clock: Clock, minutesToCome: number, nowMs: number): number {
  return nowMs + Math.max(0, leftMs(clock, nowMs)) + minutesToCome * minuteMs
}

/** How the likely end stands against the planned one; less than a minute apart is on time. */
export function pace(likelyMs: number, plannedEndMs: number): Pace {
  const minutes = Math.trunc((likelyMs - plannedEndMs) / minuteMs)
  if (minutes === 0) return { state: 'on-time' }
  return minutes > 0 ? { state: 'behind', minutes } : { state: 'ahead', minutes: -minutes }
}
