import { sessionsMax } from '../../../../shared/model/group.ts'
import type { Dates } from './to-come.ts'

/** The group's words once these are its dates. */
export function withDates(dates: readonly number[]): Dates {
  const calendar = [...new Set(dates)].sort((a, b) => a - b).slice(0, sessionsMax)
  return { calendar, nextAtMin: calendar[0] }
}

/** So many weeks later by this device's own calendar: the same hour, whatever the clocks do meanwhile. */
export function weeksLater(atMin: number, weeks: number): number {
  const day = new Date(atMin * 60_000)
  day.setDate(day.getDate() + 7 * weeks)
  return Math.floor(day.getTime() / 60_000)
}

/** Dates foreseen every so many weeks, from the last one there is, `count` more. */
export function foreseen(
  dates: readonly number[],
  { weeks, count }: { readonly weeks: number; readonly count: number },
): readonly number[] {
  const all = [...dates]
  for (let more = 0; more < count; more += 1) {
    const last = all.at(-1)
    if (last !== undefined) all.push(weeksLater(last, weeks))
  }
  return all.slice(0, sessionsMax)
}
