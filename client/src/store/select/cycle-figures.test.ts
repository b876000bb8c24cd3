import { describe, expect, it } from 'vitest'
import { figuresWordsShape } from '../../../../shared/model/figures.ts'
import { figuresOf } from './cycle-figures.ts'

const kind = 'tenir-debout' as const
const at = (text: string): number => new Date(text).getTime() / 60_000
const session = (people: number, minutes: number, day = '2026-11-24T09:30') => ({
  number: 1,
  startsAtMin: at(day),
  people,
  minutes,
})

describe('[M3.6] what a group may say of itself in figures', () => {
  it('sums what was confirmed at each closing, people as a range, dated by a season', () => {
    const closed = [session(7, 180), session(9, 150, '2027-02-09T09:30'), session(8, 165)]
    const figures = figuresOf({ kind }, closed)
    expect(figures).toEqual({
      kind,
      season: { year: 2027, season: 'winter' },
      sessions: 3,
      hours: 8,
      personHours: 66,
      people: '9-12',
    })
    expect(figuresWordsShape.safeParse(figures).success).toBe(true)
  })

  it('leaves out a session that nobody confirmed, and says nothing without any', () => {
    const unknown = { number: 2, startsAtMin: 0 }
    expect(figuresOf({ kind }, [unknown])).toBeUndefined()
    expect(figuresOf({ kind }, [unknown, session(2, 60)])).toMatchObject({
      sessions: 1,
      people: '3-5',
    })
  })
})
