import {
  gap,
  gridOf,
  layTables,
  sharedConcepts,
  slipColumns,
  waveRadius,
  type Grid,
} from './constellation-grid.ts'
import { settle } from './constellation-settle.ts'
import { laySlip, seatsAndThreads } from './constellation-threads.ts'

/** All lengths are in units of the screen: a 1080th of its shorter side. */
export interface Area {
  readonly width: number
  readonly height: number
}

export interface LaidStake {
  readonly id: string
  readonly situations: readonly string[]
  readonly concepts: readonly string[]
}

export interface ConstellationAsked {
  readonly area: Area
  readonly stakes: readonly LaidStake[]
  /** Ids in order of arrival. */
  readonly situations: readonly string[]
  /** Room that the longest title asks for. */
  readonly titleHeight?: number
  /** Where situations stood before this update: those that still feed the same keep their place. */
  readonly before?: ReadonlyMap<string, Spot>
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A thread between a wave, or a slip, and a table: a curve bent towards `bend`. */
export interface Thread {
  readonly from: Point
  readonly bend: Point
  readonly to: Point
}

export interface Table extends Point {
  readonly id: string
  readonly radius: number
  /** Concepts lying on this table alone. */
  readonly concepts: readonly string[]
}

/** Where a wave stands, and what it was drawn to then: for the next update. */
export interface Spot {
  readonly x: number
  readonly row: 'above' | 'below'
  /** The stakes it fed. */
  readonly key: string
  readonly tablesX: readonly number[]
}

export interface Wave extends Point {
  readonly id: string
  /** Room for its title between the wave and the edge of the area. */
  readonly titleHeight: number
  readonly row: Spot['row']
}

export interface SharedSlip extends Point {
  readonly concept: string
  readonly threads: readonly Thread[]
}

export interface Constellation {
  readonly tables: readonly Table[]
  readonly waves: readonly Wave[]
  readonly seats: readonly Point[]
  readonly threads: readonly Thread[]
  readonly slips: readonly SharedSlip[]
  /** Width that a title may take under or over its wave. */
  readonly titleWidth: number
  readonly slipWidth: number
  readonly places: ReadonlyMap<string, Spot>
}

/** A title of two lines at 31. */
const twoLines = 76

/**
 * Stakes on a middle line, waves in one row above and one below, each as near to its tables as the
 * forces leave it. Pure: the same question gives the same picture.
 */
export function layConstellation(asked: ConstellationAsked): Constellation {
  const tables = layTables(asked)
  const shared = sharedConcepts(asked.stakes)
  const grid = gridOf(asked.area, tables)
  const slipsX = slipColumns(grid, tables, shared).map((column) => grid.columnsX[column] ?? 0)
  const half = grid.slipWidth / 2
  const places = settle({
    waves: asked.situations.map((id) => looseWave(asked, tables, id)),
    tables,
    grid,
    slips: slipsX.map((x) => ({ x, reach: half + waveRadius + gap })),
  })
  const waves = layWaves(asked, { grid, tables, places })
  return {
    tables,
    waves,
    ...seatsAndThreads(asked.stakes, tables, waves),
    slips: shared.map((slip, index) =>
      laySlip(slip, tables, { x: slipsX[index] ?? 0, y: grid.slipY, half }),
    ),
    titleWidth: grid.titleWidth,
    slipWidth: grid.slipWidth,
    places,
  }
}

/** A wave and what draws it; it stays when it feeds what it fed, and those tables stand where they stood. */
function looseWave(
  { stakes, before: places }: ConstellationAsked,
  all: readonly Table[],
  id: string,
) {
  const fed = stakes.filter(({ situations }) => situations.includes(id)).map((one) => one.id)
  const tables = all.filter((table) => fed.includes(table.id))
  const before = places?.get(id)
  const stays =
    before !== undefined &&
    before.key === fed.join() &&
    before.tablesX.join() === tables.map(({ x }) => x).join()
  return { id, tables, before, stays }
}

interface Standing {
  readonly grid: Grid
  readonly tables: readonly Table[]
  readonly places: ReadonlyMap<string, Spot>
}

/** A wave right over a table stands a little outward, so that its thread can be seen. */
function layWaves({ titleHeight = 0 }: ConstellationAsked, { grid, tables, places }: Standing) {
  const spare = grid.titleHeight - Math.max(twoLines, titleHeight)
  const most = Math.min(24, Math.max(0, spare))
  return [...places].map(([id, { x, row }]): Wave => {
    const over = tables.some((table) => Math.abs(table.x - x) < table.radius * 0.6)
    const lift = over ? most : 0
    const y = row === 'above' ? grid.aboveY - lift : grid.belowY + lift
    return { id, row, x, y, titleHeight: grid.titleHeight - lift }
  })
}
