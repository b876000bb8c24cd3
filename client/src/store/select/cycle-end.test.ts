import { expect, it } from 'vitest'
import { isCycleEnding } from './cycle-end.ts'

const closed = (numbers: readonly number[]) => ({
  sessions: new Map(
    numbers.map((number) => [
      String(number),
      { id: String(number), record: { state: 'closed' }, words: { number, startsAtMin: 0 } },
    ]),
  ) as never,
})
const week = 7 * 24 * 60

it('[Y8.1] a cycle comes to its end with its last session but one, or when no date is left', () => {
  const eight = { planned: 8 }
  expect(isCycleEnding(closed([]), { planned: 1 }, 0)).toBe(false)
  expect(isCycleEnding(closed([0]), { planned: 1 }, 0)).toBe(false)
  expect(isCycleEnding(closed([0, 1, 2, 3]), eight, 0)).toBe(false)
  expect(isCycleEnding(closed([0, 1, 2, 3, 4, 5, 6, 7]), eight, 0)).toBe(true)
  const dated = { ...eight, calendar: [week, 5 * week] }
  expect(isCycleEnding(closed([1, 2, 3]), dated, 2 * week)).toBe(false)
  expect(isCycleEnding(closed([1, 2, 3]), dated, 6 * week)).toBe(true)
})
