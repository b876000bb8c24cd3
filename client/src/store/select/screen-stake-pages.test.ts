import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { constellationPages } from './screen-stake-pages.ts'
import type { ScreenStake } from './screen-stakes.ts'

const ids = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`)
const stake = (id: string, situations: readonly string[]): ScreenStake => ({
  id,
  text: id,
  flag: undefined,
  situations,
  concepts: [],
  echoes: [],
})

const table = fc
  .record({
    count: fc.integer({ min: 0, max: 30 }),
    feeds: fc.array(fc.array(fc.nat(29), { maxLength: 20 }), { maxLength: 12 }),
  })
  .map(({ count, feeds }) => {
    const situations = ids(count)
    const stakes = feeds.map((fed, index) =>
      stake(
        `k${index}`,
        situations.filter((_, at) => fed.includes(at)),
      ),
    )
    return { situations, stakes }
  })

it('[S1.3] puts four stakes and twelve situations on a page at most, and every stake on one page', () => {
  fc.assert(
    fc.property(table, ({ situations, stakes }) => {
      const pages = constellationPages(stakes, situations)
      expect(pages.flatMap((page) => page.stakes)).toEqual(stakes)
      for (const page of pages) {
        expect(page.stakes.length).toBeLessThanOrEqual(4)
        expect(page.drawn.length).toBeLessThanOrEqual(12)
        for (const one of page.stakes) {
          if (one.situations.length > 12) continue
          for (const id of one.situations) expect(page.drawn).toContain(id)
        }
      }
    }),
  )
})

it('[S1.3] moves nothing on the pages before when one more stake is named', () => {
  fc.assert(
    fc.property(table, ({ situations, stakes }) => {
      const before = constellationPages(stakes.slice(0, -1), situations)
      const after = constellationPages(stakes, situations)
      const names = (pages: typeof before) => pages.map((page) => page.stakes.map(({ id }) => id))
      expect(names(after).slice(0, before.length - 1)).toEqual(names(before).slice(0, -1))
    }),
  )
})

it('draws those that feed nothing up to twelve, and gathers them above', () => {
  const [few, many] = [ids(12), ids(13)]
  expect(constellationPages([stake('k', ['s1'])], few)[0]?.drawn).toEqual(few)
  expect(constellationPages([stake('k', ['s1'])], many)[0]?.drawn).toEqual(['s1'])
})
