import { describe, expect, it } from 'vitest'
import { seasonOf } from './season.ts'

describe('a season', () => {
  it('is the finest date that leaves; December opens the winter of the next year', () => {
    const of2026 = Array.from({ length: 12 }, (_, at) => seasonOf({ year: 2026, month: at + 1 }))
    expect(of2026.map(({ season, year }) => `${season} ${year}`)).toEqual([
      ...['winter 2026', 'winter 2026'],
      ...['spring 2026', 'spring 2026', 'spring 2026'],
      ...['summer 2026', 'summer 2026', 'summer 2026'],
      ...['autumn 2026', 'autumn 2026', 'autumn 2026'],
      'winter 2027',
    ])
  })
})
