import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { peopleRanges, type FiguresWords } from '../model/figures.ts'
import {
  activityOf,
  blocksOf,
  kindsShown,
  mayBeSaid,
  type Block,
  type Deposited,
} from './figures.ts'

const kinds = ['tenir-debout', 'professionnalisation', 'innovation-servicielle'] as const
const years = [2025, 2026] as const

const figures = fc.record({
  kind: fc.constantFrom(...kinds),
  season: fc.record({
    year: fc.constantFrom(...years),
    season: fc.constantFrom('winter' as const, 'autumn' as const),
  }),
  sessions: fc.integer({ min: 0, max: 9 }),
  hours: fc.integer({ min: 0, max: 30 }),
  personHours: fc.integer({ min: 0, max: 300 }),
  people: fc.constantFrom(...peopleRanges),
})
const deposits = fc
  .array(figures, { maxLength: 40 })
  .map((all) => all.map((words, at): Deposited => ({ ord: at + 1, words })))
const filter = fc.record({ kinds: fc.subarray([...kinds]), years: fc.subarray([...years]) })
type Filter = { readonly kinds: readonly string[]; readonly years: readonly number[] }
const keeps =
  (asked: Filter) =>
  ({ kind, year }: Block): boolean =>
    asked.kinds.includes(kind) && asked.years.includes(year)

/** The groups behind an answer, as the one who asks can narrow them down. */
const behind = (all: readonly Deposited[], asked: Filter): ReadonlySet<FiguresWords> =>
  new Set(
    blocksOf(all)
      .filter(keeps(asked))
      .flatMap(({ groups }) => groups),
  )

describe('[B2.1] figures about people and sessions', () => {
  it('are said of three groups and five sessions at least, none of which stands out', () => {
    fc.assert(
      fc.property(deposits, filter, (all, asked) => {
        const groups = [...behind(all, asked)]
        const said = activityOf(blocksOf(all), keeps(asked))
        expect(said === undefined).toBe(groups.length === 0)
        if (said === undefined) return
        expect(said.groups).toBeGreaterThanOrEqual(3)
        expect(said.sessions).toBeGreaterThanOrEqual(5)
        expect(said.sessions).toBe(groups.reduce((sum, { sessions }) => sum + sessions, 0))
      }),
    )
  })

  it('differ, from one filter to another and from one day to another, by as many', () => {
    const asks = fc.array(fc.tuple(fc.nat(40), filter), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(deposits, asks, (all, asked) => {
        const answers = asked.map(([upTo, by]) => behind(all.slice(0, upTo), by))
        for (const one of answers) {
          for (const other of answers) {
            const apart = [...one].filter((group) => !other.has(group))
            const both = [...one].filter((group) => other.has(group))
            for (const part of [apart, both].filter(({ length }) => length > 0)) {
              expect(part.length).toBeGreaterThanOrEqual(3)
              expect(part.reduce((sum, { sessions }) => sum + sessions, 0)).toBeGreaterThanOrEqual(
                5,
              )
            }
          }
        }
      }),
    )
  })

  it('never change once said: who comes later makes blocks of their own', () => {
    fc.assert(
      fc.property(deposits, fc.nat(40), (all, upTo) => {
        const before = blocksOf(all.slice(0, upTo))
        expect(
          blocksOf(all).filter((block) => before.some((one) => one.groups[0] === block.groups[0])),
        ).toEqual(before)
        for (const { groups } of blocksOf(all)) expect(mayBeSaid(groups)).toBe(true)
      }),
    )
  })

  it('hide a kind that fewer than three groups have', () => {
    const group = (kind: FiguresWords['kind'], ord: number): Deposited => ({
      ord,
      words: {
        kind,
        season: { year: 2026, season: 'autumn' },
        sessions: 7,
        hours: 18,
        personHours: 130,
        people: '6-8',
      },
    })
    const all = [1, 2, 3].map((ord) => group('tenir-debout', ord))
    expect([...kindsShown([...all, group('professionnalisation', 4)])]).toEqual(['tenir-debout'])
    expect(activityOf(blocksOf(all), () => true)).toEqual({
      groups: 3,
      sessions: 21,
      hours: 54,
      personHours: 390,
      people: [18, 24],
    })
  })
})
