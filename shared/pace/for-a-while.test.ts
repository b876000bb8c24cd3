import { expect, it } from 'vitest'
import { forAWhile } from './for-a-while.ts'

it('is read once a while, and again after it', () => {
  let nowMs = 0
  let reads = 0
  const read = forAWhile(
    () => nowMs,
    1_000,
    () => (reads += 1),
  )
  expect([read(), read()]).toEqual([1, 1])
  nowMs = 999
  expect(read()).toBe(1)
  nowMs = 1_000
  expect([read(), read()]).toEqual([2, 2])
  nowMs = 5_000
  expect(read()).toBe(3)
})
