import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foreseen, weeksLater, withDates } from './cycle-calendar.ts'
import { toCome } from './to-come.ts'

const at = (text: string): number => new Date(text).getTime() / 60_000
const hourOf = (atMin: number): string => {
  const date = new Date(atMin * 60_000)
  return `${date.getMonth() + 1}-${date.getDate()} ${date.getHours()}:${date.getMinutes()}`
}

describe('[M3.1] the dates of a cycle', () => {
  const zone = process.env['TZ']
  beforeAll(() => void (process.env['TZ'] = 'Europe/Paris'))
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it('keep their hour through the change of clocks', () => {
    // Clocks go back on 25 October 2026 in France, and change again on 28 March 2027.
    expect(weeksLater(at('2026-10-20T09:30'), 5) - at('2026-10-20T09:30')).toBe((35 * 24 + 1) * 60)
    expect(hourOf(weeksLater(at('2026-10-20T09:30'), 5))).toBe('11-24 9:30')
    expect(hourOf(weeksLater(at('2027-03-16T09:30'), 4))).toBe('4-13 9:30')
  })

  it('are foreseen from the last one, so many weeks apart, as many as the cycle lacks', () => {
    const dates = foreseen([at('2026-10-20T09:30')], { weeks: 6, count: 2 })
    expect(dates.map(hourOf)).toEqual(['10-20 9:30', '12-1 9:30', '1-12 9:30'])
    expect(foreseen([], { weeks: 4, count: 3 })).toEqual([])
    expect(foreseen([0], { weeks: 4, count: 100 })).toHaveLength(24)
  })

  it('stand in order, once each; the first is when the group meets next', () => {
    expect(withDates([30, 10, 30, 20])).toEqual({ calendar: [10, 20, 30], nextAtMin: 10 })
    expect(withDates([])).toEqual({ calendar: [], nextAtMin: undefined })
  })

  it('are to come until twelve hours after; what the group agreed stands before what was foreseen', () => {
    const hour = 60
    const dates = { calendar: [100 * hour, 200 * hour, 300 * hour], nextAtMin: 210 * hour }
    expect(toCome(dates, 50 * hour)).toEqual([210 * hour, 300 * hour])
    expect(toCome(dates, 211 * hour)).toEqual([210 * hour, 300 * hour])
    expect(toCome(dates, 223 * hour)).toEqual([300 * hour])
    expect(toCome({}, 0)).toEqual([])
  })
})
