import { describe, expect, it } from 'vitest'
import { seasonOf } from './season.ts'

describe('a season', () => {
  it('is the finest date that leaves; December opens the winter of the next year', () => {
    const seen = (month: number) => seasonOf({ year: 2026, month })
    const months = [12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    const winter = { season: 'winter', year: 2027 }
    expect(months.map(seen)[0]).toEqual(winter)
    expect(months.slice(1).map((month) => seen(month).season)).toEqual(
      ['winter', 'winter', 'spring', 'spring', 'spring', 'summer', 'summer', 'summer'].concat(
        Array.from({ length: 3 }, () => 'autumn'),
      ),
    )
    expect(months.slice(1).every((month) => seen(month).year === 2026)).toBe(true)
  })
})
