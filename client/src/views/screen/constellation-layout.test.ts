import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waveRadius } from './constellation-grid.ts'
import { layConstellation } from './constellation-layout.ts'
import type { Area, Constellation, Point, Thread } from './constellation-shapes.ts'

const wide: Area = { width: 1920, height: 844 }
const narrow: Area = { width: 1440, height: 790 }
const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`)

function someAsked(stakes: number, situations: number, area = wide) {
  const all = ids('s', situations)
  return {
    area,
    situations: all,
    stakes: ids('k', stakes).map((id, index) => ({
      id,
      // each feeds one stake, some feed the next one too, every fifth feeds none
      situations: all.filter(
        (_, at) =>
          at % 5 !== 4 && (at % stakes === index || (at % 4 === 0 && (at + 1) % stakes === index)),
      ),
      concepts: ['shared', `own${index}`],
    })),
  }
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function titleBox(laid: Constellation, wave: Constellation['waves'][number]): Box {
  const edge = waveRadius + 8
  const [top, bottom] =
    wave.row === 'above'
      ? [wave.y - edge - wave.titleHeight, wave.y - edge]
      : [wave.y + edge, wave.y + edge + wave.titleHeight]
  return { left: wave.x - laid.titleWidth / 2, right: wave.x + laid.titleWidth / 2, top, bottom }
}

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const inBox = ({ x, y }: Point, box: Box) =>
  x > box.left && x < box.right && y > box.top && y < box.bottom

function pointsOf({ from, bend, to }: Thread): readonly Point[] {
  return Array.from({ length: 41 }, (_, index) => {
    const t = index / 40
    const mix = (a: number, b: number, c: number) =>
      (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c
    return { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) }
  })
}

const pairs = <T>(all: readonly T[]) =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const))

const cases = [wide, narrow].flatMap((area) =>
  [1, 2, 3, 4].flatMap((stakes) => [1, 4, 8, 12].map((count) => ({ area, stakes, count }))),
)

describe('layConstellation', () => {
  it.each(cases)('[V1.7] lets no circle nor title overlap: %o', ({ area, stakes, count }) => {
    const laid = layConstellation(someAsked(stakes, count, area))
    expect(laid.waves).toHaveLength(count)
    const circles = [
      ...laid.tables.map((table) => ({ ...table, size: table.radius })),
      ...laid.waves.map((wave) => ({ ...wave, size: waveRadius })),
    ]
    for (const [a, b] of pairs(circles)) {
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.size + b.size)
    }
    const titles = laid.waves.map((wave) => titleBox(laid, wave))
    for (const [a, b] of pairs(titles)) expect(meet(a, b)).toBe(false)
    for (const title of titles) {
      expect(title.left).toBeGreaterThanOrEqual(0)
      expect(title.right).toBeLessThanOrEqual(area.width)
      expect(title.top).toBeGreaterThanOrEqual(-1)
      expect(title.bottom).toBeLessThanOrEqual(area.height + 1)
    }
  })

  it.each(cases)('lets no line cross a title: %o', ({ area, stakes, count }) => {
    const laid = layConstellation(someAsked(stakes, count, area))
    const titles = laid.waves.map((wave) => titleBox(laid, wave))
    const threads = [...laid.threads, ...laid.slips.flatMap((slip) => slip.threads)]
    for (const point of threads.flatMap(pointsOf)) {
      expect(titles.some((title) => inBox(point, title))).toBe(false)
    }
  })

  it('gives a seat to each situation on each table it feeds, apart from one another', () => {
    const laid = layConstellation(someAsked(3, 12))
    const links = someAsked(3, 12).stakes.flatMap(({ situations }) => situations)
    expect(laid.seats).toHaveLength(links.length)
    for (const [a, b] of pairs(laid.seats)) {
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24)
    }
  })

  it('keeps every place when a situation or an echo comes', () => {
    const first = layConstellation(someAsked(3, 7))
    const more = someAsked(3, 7)
    const next = layConstellation({
      ...more,
      situations: [...more.situations, 'late'],
      before: first.places,
    })
    for (const wave of first.waves) expect(next.waves).toContainEqual(wave)
  })

  it('moves only the situation whose stakes changed', () => {
    const before = layConstellation(someAsked(3, 8))
    const changed = someAsked(3, 8)
    const stakes = changed.stakes.map((stake, index) =>
      index === 0 ? { ...stake, situations: [...stake.situations, 's4'] } : stake,
    )
    const after = layConstellation({ ...changed, stakes, before: before.places })
    const moved = before.waves.filter((wave) => {
      const now = after.waves.find(({ id }) => id === wave.id)
      return now?.x !== wave.x || now.row !== wave.row
    })
    expect(moved.map(({ id }) => id)).toEqual(['s4'])
  })

  it('lays a concept of several tables between them, and a concept of one on it', () => {
    const laid = layConstellation(someAsked(3, 6))
    expect(laid.slips.map(({ concept }) => concept)).toEqual(['shared'])
    expect(laid.slips[0]?.threads).toHaveLength(3)
    expect(laid.tables.map(({ concepts }) => concepts)).toEqual([['own0'], ['own1'], ['own2']])
  })
})

/** A session as it unfolds: some situations, stakes that feed on some of them, concepts on some stakes. */
const drawn = fc
  .record({
    area: fc.constantFrom(wide, narrow, { width: 1728, height: 840 }),
    count: fc.integer({ min: 0, max: 12 }),
    titleHeight: fc.integer({ min: 0, max: 130 }),
    links: fc.array(
      fc.record({
        feeds: fc.array(fc.nat(11), { maxLength: 12 }),
        concepts: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ area, count, titleHeight, links }) => {
    const situations = ids('s', count)
    const stakes = links.map(({ feeds, concepts }, index) => ({
      id: `k${index}`,
      situations: situations.filter((_, at) => feeds.includes(at)),
      concepts: [...new Set(concepts)],
    }))
    return { area, situations, stakes, titleHeight }
  })

/** Everything that is drawn, each with its box. */
function boxesOf(laid: Constellation) {
  const round = (name: string, { x, y }: Point, radius: number) => ({
    name,
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
    round: { x, y, radius },
  })
  return [
    ...laid.tables.map((table) => round(`table ${table.id}`, table, table.radius)),
    ...laid.waves.map((wave) => round(`wave ${wave.id}`, wave, waveRadius)),
    ...laid.waves.map((wave) => ({
      name: `title ${wave.id}`,
      box: titleBox(laid, wave),
      round: undefined,
    })),
    ...laid.slips.map(({ concept, x, y }) => ({
      name: `slip ${concept}`,
      box: {
        left: x - laid.slipWidth / 2,
        right: x + laid.slipWidth / 2,
        top: y - 28,
        bottom: y + 28,
      },
      round: undefined,
    })),
  ]
}

type Drawing = ReturnType<typeof boxesOf>[number]
function overlap(a: Drawing, b: Drawing): boolean {
  if (a.round !== undefined && b.round !== undefined) {
    return (
      Math.hypot(a.round.x - b.round.x, a.round.y - b.round.y) < a.round.radius + b.round.radius
    )
  }
  return meet(a.box, b.box)
}

describe('whatever the session', () => {
  it('[V1.7, S1.1] lays nothing over anything else, update after update', () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 4 }), (updates) => {
        let before: Constellation['places'] | undefined
        for (const asked of updates) {
          const laid = layConstellation({ ...asked, ...(before === undefined ? {} : { before }) })
          before = laid.places
          expect(laid.waves).toHaveLength(asked.situations.length)
          const over = pairs(boxesOf(laid)).filter(([a, b]) => overlap(a, b))
          expect(over.map(([a, b]) => `${a.name} and ${b.name}`)).toEqual([])
          for (const { box } of boxesOf(laid)) {
            expect(box.left).toBeGreaterThanOrEqual(-1)
            expect(box.right).toBeLessThanOrEqual(asked.area.width + 1)
          }
          const titles = laid.waves.map((wave) => titleBox(laid, wave))
          const threads = [...laid.threads, ...laid.slips.flatMap((slip) => slip.threads)]
          const crossed = threads
            .flatMap(pointsOf)
            .filter((point) => titles.some((title) => inBox(point, title)))
          expect(crossed).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('[S1.1] gives the same picture for the same question, and leaves it as it is when nothing changed', () => {
    fc.assert(
      fc.property(drawn, (asked) => {
        const laid = layConstellation(asked)
        expect(layConstellation(asked)).toEqual(laid)
        expect(layConstellation({ ...asked, before: laid.places }).waves).toEqual(laid.waves)
      }),
      { numRuns: 60 },
    )
  })
})
