import { restingPlaces, type ForceAsked, type Loose } from './constellation-force.ts'
import type { Point, Spot } from './constellation-shapes.ts'
import { assignSlots } from './constellation-slots.ts'

type Row = Spot['row']
type Places = ReadonlyMap<string, Spot>
interface Wish extends Point {
  readonly row: Row
}

/** The other row is this much further than a place on one's own. */
const otherRow = 160

/**
 * Where each wave stands in the end: as near as may be to where the forces left it, nothing over
 * anything else. What did not change keeps its place; when no room is left between those, all move a
 * little, and at worst are seated in columns, where twelve always fit.
 */
export function settle(asked: ForceAsked): Places {
  const wishes = restingPlaces(asked)
  return settled(asked, wishes) ?? packed(asked, wishes) ?? inColumns(asked, wishes)
}

const keyOf = ({ tables }: Loose) => tables.map(({ id }) => id).join()

function spotOf(wave: Loose, { x, row }: Omit<Wish, 'y'>): Spot {
  return { x, row, key: keyOf(wave), tablesX: wave.tables.map((table) => table.x) }
}

function settled(asked: ForceAsked, wishes: ReadonlyMap<string, Wish>): Places | undefined {
  const places = new Map<string, Spot>()
  const first = asked.waves.filter(({ stays }) => stays)
  const fed = asked.waves.filter(({ stays, tables }) => !stays && tables.length > 0)
  const rest = asked.waves.filter(({ stays, tables }) => !stays && tables.length === 0)
  for (const wave of [...first, ...fed, ...rest]) {
    const wish = wishes.get(wave.id)
    const spot = wish && nearestFree(asked, [...places.values()], wish)
    if (spot === undefined || (wave.stays && spot.x !== wish?.x)) return undefined
    places.set(wave.id, spotOf(wave, spot))
  }
  return inOrderOf(asked, places)
}

/** The same places, in the order of the waves. */
function inOrderOf({ waves }: ForceAsked, places: Places): Places {
  return new Map(
    waves.flatMap(({ id }) => {
      const spot = places.get(id)
      return spot === undefined ? [] : [[id, spot]]
    }),
  )
}

/** Each row pushed apart from left to right, then back from the right edge: the order stays. */
function packed(asked: ForceAsked, wishes: ReadonlyMap<string, Wish>): Places | undefined {
  const places = new Map<string, Spot>()
  for (const row of ['above', 'below'] as const) {
    const waves = asked.waves
      .filter(({ id }) => wishes.get(id)?.row === row)
      .sort((a, b) => (wishes.get(a.id)?.x ?? 0) - (wishes.get(b.id)?.x ?? 0))
    const xs = packRow(
      asked,
      waves.map(({ id }) => wishes.get(id)?.x ?? 0),
      row === 'below' ? asked.slips : [],
    )
    if (xs === undefined) return undefined
    for (const [index, wave] of waves.entries())
      places.set(wave.id, spotOf(wave, { x: xs[index] ?? 0, row }))
  }
  return inOrderOf(asked, places)
}

/** The nearest place on this side that no slip covers. */
function clearOf(slips: ForceAsked['slips'], x: number, side: -1 | 1): number {
  const ordered = [...slips].sort((a, b) => side * (a.x - b.x))
  return ordered.reduce(
    (at, slip) => (Math.abs(slip.x - at) < slip.reach - hair ? slip.x + side * slip.reach : at),
    x,
  )
}

function packRow({ grid }: ForceAsked, wished: readonly number[], slips: ForceAsked['slips']) {
  const [least, most] = [grid.columnsX[0] ?? 0, grid.columnsX.at(-1) ?? 0]
  let last = -Infinity
  const rightwards = wished.map((x) => {
    last = clearOf(slips, Math.max(x, least, last + grid.pitch), 1)
    return last
  })
  last = Infinity
  const xs = rightwards
    .reverse()
    .map((x) => (last = clearOf(slips, Math.min(x, most, last - grid.pitch), -1)))
    .reverse()
  return (xs[0] ?? least) < least - hair ? undefined : xs
}

/** What a wave may not stand within, on this row. */
function obstacles({ grid, slips }: ForceAsked, placed: readonly Spot[], row: Row) {
  const waves = placed.filter((one) => one.row === row).map(({ x }) => ({ x, reach: grid.pitch }))
  return row === 'below' ? [...waves, ...slips] : waves
}

/** A hair's breadth, so that sums of fractions do not refuse what just fits. */
const hair = 1e-6

function nearestFree(asked: ForceAsked, placed: readonly Spot[], wish: Wish) {
  const { columnsX } = asked.grid
  const [least, most] = [columnsX[0] ?? 0, columnsX.at(-1) ?? 0]
  const candidates = (['above', 'below'] as const).flatMap((row) => {
    const around = obstacles(asked, placed, row)
    return [wish.x, ...around.flatMap(({ x, reach }) => [x - reach, x + reach]), least, most]
      .filter((x) => x >= least - hair && x <= most + hair)
      .filter((x) => around.every((one) => Math.abs(one.x - x) >= one.reach - hair))
      .map((x) => ({ x, row, far: Math.abs(x - wish.x) + (row === wish.row ? 0 : otherRow) }))
  })
  return candidates.sort((a, b) => a.far - b.far)[0]
}

/** Seven columns, two rows: a crowded table is read like a page. */
function inColumns(asked: ForceAsked, wishes: ReadonlyMap<string, Wish>): Places {
  const { columnsX } = asked.grid
  const columnOf = (x: number) => columnsX.findIndex((column) => Math.abs(column - x) < 1)
  const before = asked.waves.flatMap((wave) => {
    const column = wave.stays && wave.before !== undefined ? columnOf(wave.before.x) : -1
    if (wave.before === undefined || column < 0) return []
    return [[wave.id, { column, row: wave.before.row, key: keyOf(wave) }] as const]
  })
  const slots = assignSlots({
    situations: asked.waves.map((wave) => ({
      id: wave.id,
      towards:
        wave.tables.length === 0 ? undefined : { key: keyOf(wave), x: wishes.get(wave.id)?.x ?? 0 },
    })),
    columnsX,
    tablesX: asked.tables.map(({ x }) => x),
    tableRadius: asked.tables[0]?.radius ?? 0,
    reserved: asked.slips.map(({ x }) => ({ column: columnOf(x), row: 'below' })),
    before: new Map(before),
  })
  const waves = new Map(asked.waves.map((wave) => [wave.id, wave]))
  const places = [...slots].flatMap(
    ([id, { column, row }]): readonly (readonly [string, Spot])[] => {
      const wave = waves.get(id)
      return wave === undefined ? [] : [[id, spotOf(wave, { x: columnsX[column] ?? 0, row })]]
    },
  )
  return inOrderOf(asked, new Map(places))
}
