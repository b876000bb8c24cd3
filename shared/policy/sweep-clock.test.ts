import { expect, it } from 'vitest'
import { seeClock } from './sweep-clock.ts'

const hourMs = 3_600_000
const t = 1_700_000_000_000

/** The rounds at these hours, and whether each may erase. */
function rounds(...hours: readonly number[]): boolean[] {
  let clock: ReturnType<typeof seeClock>['clock'] | undefined
  return hours.map((hour) => {
    const seen = seeClock(clock, t + hour * hourMs)
    clock = seen.clock
    return seen.isSure
  })
}

it('[G2.3] a clock that goes as it does is believed, from the first round', () => {
  expect(rounds(0, 1, 2, 30, 31)).toEqual([true, true, true, true, true])
})

it('[G2.3] a clock that leapt is believed a day later, and not before', () => {
  expect(rounds(0, 900, 901, 923, 924, 925)).toEqual([true, false, false, false, true, true])
})

it('[G2.3] a clock put right again is believed a day later too', () => {
  expect(rounds(0, 900, 1, 2, 25, 26)).toEqual([true, false, false, false, true, true])
  expect(rounds(0, -900, -899)).toEqual([true, false, false])
})
