import { afterEach, expect, it, vi } from 'vitest'
import { startMinuteHand } from './watch-device.ts'

afterEach(() => vi.useRealTimers())

it('[G2.11] looks for dates gone by each minute, until it is stopped', () => {
  vi.useFakeTimers()
  const look = vi.fn<() => void>()
  const stop = startMinuteHand(look)
  vi.advanceTimersByTime(59_999)
  expect(look).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2 * 60_000)
  expect(look).toHaveBeenCalledTimes(2)
  stop()
  vi.advanceTimersByTime(10 * 60_000)
  expect(look).toHaveBeenCalledTimes(2)
  expect(vi.getTimerCount()).toBe(0)
})
