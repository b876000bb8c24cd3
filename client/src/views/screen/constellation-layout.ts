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
import type {
  Constellation,
  ConstellationAsked,
  Spot,
  Table,
  Wave,
} from './constellation-shapes.ts'
import { laySlip, seatsAndThreads } from './constellation-threads.ts'

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
