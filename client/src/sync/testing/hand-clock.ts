import type { Clock } from '../surroundings.ts'

/** A clock that only moves by hand, from 0. */
export function handClock(): Clock & { pass(ms: number): void } {
  let nowMs = 0
  const timers = new Set<{ readonly atMs: number; readonly run: () => void }>()
  return {
    nowMs: () => nowMs,
    after(ms, run) {
      const timer = { atMs: nowMs + ms, run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    pass(ms) {
      const untilMs = nowMs + ms
      for (;;) {
        const [next] = [...timers].filter(({ atMs }) => atMs <= untilMs).sort(byTime)
        if (next === undefined) break
        timers.delete(next)
        nowMs = next.atMs
        next.run()
      }
      nowMs = untilMs
    },
  }
}

const byTime = (left: { readonly atMs: number }, right: { readonly atMs: number }): number =>
  left.atMs - right.atMs
