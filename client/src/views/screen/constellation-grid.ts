import type { Area, ConstellationAsked, LaidStake, Table } from './constellation-shapes.ts'

export const waveRadius = 46
/** Between a wave and its title, a wave and its thread. */
export const gap = 10
export const columns = 7
const tableRadius = 188
const between = 30
const widestSlip = 396

/** Titles keep this much on each side, and never take more than the tables can spare. */
const leastTitle = 95
const mostTitle = 130

/** Lines and columns of the picture, and what each part may take. */
export interface Grid {
  readonly columnsX: readonly number[]
  readonly middleY: number
  readonly aboveY: number
  readonly belowY: number
  readonly slipY: number
  readonly titleWidth: number
  readonly titleHeight: number
  readonly slipWidth: number
  /** Two waves of a row are at least this far apart. */
  readonly pitch: number
}

const sideOf = ({ width }: Area) => Math.min(196, width * 0.105)

/** Stakes on one middle line, evenly spread, in the order they were named. */
export function layTables({ area, stakes, titleHeight = 0 }: ConstellationAsked): readonly Table[] {
  const side = sideOf(area)
  const pitch = (area.width - 2 * side) / Math.max(1, stakes.length)
  const titles = 2 * Math.min(mostTitle, Math.max(leastTitle, titleHeight))
  const rows = 2 * (2 * waveRadius + between + gap)
  const radius = Math.min(
    tableRadius,
    pitch * 0.45,
    area.width / 9.4,
    Math.max(90, (area.height - rows - titles) / 2),
  )
  const shared = new Set(sharedConcepts(stakes).map(({ concept }) => concept))
  return stakes.map(({ id, concepts }, index) => ({
    id,
    x: side + pitch * (index + 0.5),
    y: area.height / 2,
    radius,
    concepts: concepts.filter((concept) => !shared.has(concept)).slice(-2),
  }))
}

/** One row above the tables and one below, clear of them whatever stands in it. */
export function gridOf(area: Area, tables: readonly Table[]): Grid {
  const { width, height } = area
  const side = sideOf(area)
  const pitch = (width - 2 * side) / (columns - 1)
  const away = (tables[0]?.radius ?? tableRadius * 0.7) + between + waveRadius
  return {
    columnsX: Array.from({ length: columns }, (_, index) => side + pitch * index),
    middleY: height / 2,
    aboveY: height / 2 - away,
    belowY: height / 2 + away,
    slipY: height / 2 + away - 12,
    titleWidth: Math.min(pitch - 12, 2 * side),
    titleHeight: height / 2 - away - waveRadius - gap,
    slipWidth: Math.min(widestSlip, 2 * (pitch - waveRadius - gap)),
    pitch: Math.min(pitch - 12, 2 * side) + 12,
  }
}

/** A concept that sheds light on several tables, and which. */
export interface Shared {
  readonly concept: string
  readonly stakes: readonly string[]
}

/** Concepts that shed light on several tables lie between them: the latest two. */
export function sharedConcepts(stakes: readonly LaidStake[]): readonly Shared[] {
  const all = [...new Set(stakes.flatMap(({ concepts }) => concepts))]
  return all
    .map((concept) => ({
      concept,
      stakes: stakes.filter(({ concepts }) => concepts.includes(concept)).map(({ id }) => id),
    }))
    .filter(({ stakes: lit }) => lit.length > 1)
    .slice(-2)
}

/** Where these tables stand, on average. */
export function meanX(tables: readonly Table[], ids: readonly string[]): number {
  const xs = tables.filter(({ id }) => ids.includes(id)).map(({ x }) => x)
  return xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length)
}

/** A column for each shared slip, nearest to its tables, two columns at least from one another. */
export function slipColumns(
  { columnsX }: Grid,
  tables: readonly Table[],
  shared: readonly Shared[],
): readonly number[] {
  const taken: number[] = []
  for (const { stakes } of shared) {
    const x = meanX(tables, stakes)
    const far = (column: number) => Math.abs((columnsX[column] ?? 0) - x)
    const [nearest = 0] = columnsX
      .map((_, column) => column)
      // an outer column would put its edge beyond the picture's
      .filter((column) => column > 0 && column < columns - 1)
      .filter((column) => taken.every((other) => Math.abs(other - column) >= 2))
      .sort((a, b) => far(a) - far(b))
    taken.push(nearest)
  }
  return taken
}
