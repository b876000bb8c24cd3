import { expect, it } from 'vitest'
import { add, isPaused, leftMs, likelyEndMs, pace, pause, resume, startClock } from './timer.ts'

const nowMs = 1_000_000
const minuteMs = 60_000

it('[M1.2] counts down to a shared end, then below zero', () => {
  const clock = startClock(5, nowMs)
  expect(leftMs(clock, nowMs + 2 * minuteMs)).toBe(3 * minuteMs)
  expect(leftMs(clock, nowMs + 8 * minuteMs)).toBe(-3 * minuteMs)
})

it('[M1.2] keeps what is left while paused, and goes on from there', () => {
  const paused = pause(startClock(5, nowMs), nowMs + minuteMs)
  expect(isPaused(paused)).toBe(true)
  expect(pause(paused, nowMs + 9 * minuteMs)).toBe(paused)
  expect(leftMs(paused, nowMs + 60 * minuteMs)).toBe(4 * minuteMs)
  const again = resume(paused, nowMs + 60 * minuteMs)
  expect(isPaused(again)).toBe(false)
  expect(leftMs(again, nowMs + 61 * minuteMs)).toBe(3 * minuteMs)
  expect(resume(again, nowMs)).toBe(again)
})

it('[M1.2] adds minutes, running, paused or already over', () => {
  const clock = startClock(5, nowMs)
  expect(leftMs(add(clock, 1, nowMs), nowMs)).toBe(6 * minuteMs)
  expect(leftMs(add(pause(clock, nowMs), 5, nowMs), nowMs)).toBe(10 * minuteMs)
  const lateMs = nowMs + 8 * minuteMs
  expect(leftMs(add(clock, 5, lateMs), lateMs)).toBe(5 * minuteMs)
})

it('tells when the session is likely to end', () => {
  const clock = startClock(5, nowMs)
  expect(likelyEndMs(clock, 30, nowMs)).toBe(nowMs + 35 * minuteMs)
  const lateMs = nowMs + 8 * minuteMs
  expect(likelyEndMs(clock, 30, lateMs)).toBe(lateMs + 30 * minuteMs)
})

it('says ahead, behind or on time in whole minutes', () => {
  expect(pace(nowMs + 59_000, nowMs)).toEqual({ state: 'on-time' })
  expect(pace(nowMs + 3 * minuteMs, nowMs)).toEqual({ state: 'behind', minutes: 3 })
  expect(pace(nowMs - 90_000, nowMs)).toEqual({ state: 'ahead', minutes: 1 })
})
