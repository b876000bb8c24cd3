import { describe, expect, it } from 'vitest'
import { doorLifeMs } from '../model/invitation.ts'
import { isOpenUntil, latestEndMs } from './door-life.ts'
import { nowMs } from './testing/views.ts'

describe('the life of a door', () => {
  it('[R1.10] ends at its minute, twenty minutes and one of slack from now at most', () => {
    expect(latestEndMs(nowMs) - nowMs).toBe(doorLifeMs + 60_000)
    expect([nowMs - 1, nowMs, nowMs + 1].map((until) => isOpenUntil(until, nowMs))).toEqual([
      false,
      false,
      true,
    ])
  })

  it('[D1.6] is over for one that would end later than any door may: the clock went back', () => {
    expect(isOpenUntil(latestEndMs(nowMs), nowMs)).toBe(true)
    expect(isOpenUntil(latestEndMs(nowMs) + 1, nowMs)).toBe(false)
  })
})
