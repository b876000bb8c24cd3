import { assignSlots, type Slot } from './constellation-slots.ts'

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
  readonly before?: ReadonlyMap<string, Slot>
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

export interface Wave extends Point {
  readonly id: string
  /** Room for its title between the wave and the edge of the area. */
  readonly titleHeight: number
  readonly row: Slot['row']
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
  readonly places: ReadonlyMap<string, Slot>
  /** Situations that feed no stake and found no room beyond twelve. */
  readonly others: number
}

export const waveRadius = 46
/** Between a wave and its title, a wave and its thread. */
export const gap = 10
export const columns = 7
const mostSituations = 12
const tableRadius = 188
const between = 30
const widestSlip = 396
/** A title of two lines at 31. */
const twoLines = 76

/** Stakes on a middle line, waves in one row above and one below, in seven columns. Pure. */
export function layConstellation(asked: ConstellationAsked): Constellation {
  const tables = layTables(asked)
  const shared = sharedConcepts(asked.stakes)
  const feeding = new Set(asked.stakes.flatMap(({ situations }) => situations))
  const shown = keepTwelve(asked.situations, feeding)
  const grid = gridOf(asked.area, tables)
  const reserved = shared.map(({ stakes }) => nearestColumn(grid, meanX(tables, stakes)))
  const places = assignSlots({
    situations: shown.map((id) => ({ id, towards: towards(asked, tables, id) })),
    columnsX: grid.columnsX,
    tablesX: tables.map(({ x }) => x),
    tableRadius: tables[0]?.radius ?? 0,
    reserved: reserved.map((column) => ({ column, row: 'below' })),
    ...(asked.before === undefined ? {} : { before: asked.before }),
  })
  const spare = grid.titleHeight - Math.max(twoLines, asked.titleHeight ?? 0)
  const lift = Math.min(24, Math.max(0, spare))
  const waves = [...places].map(([id, slot]) => layWave({ ...grid, lift }, tables, { id, ...slot }))
  return {
    tables,
    waves,
    ...seatsAndThreads(asked.stakes, tables, waves),
    slips: shared.map((slip, index) =>
      laySlip(slip, tables, {
        x: grid.columnsX[reserved[index] ?? 0] ?? 0,
        y: grid.slipY,
        half: grid.slipWidth / 2,
      }),
    ),
    titleWidth: grid.titleWidth,
    slipWidth: grid.slipWidth,
    places,
    others: asked.situations.length - waves.length,
  }
}

/** A wave right over a table stands a little outward, so that its thread can be seen. */
function layWave(
  grid: Grid & { readonly lift: number },
  tables: readonly Table[],
  slot: Slot & { readonly id: string },
): Wave {
  const { id, column, row } = slot
  const x = grid.columnsX[column] ?? 0
  const over = tables.some((table) => Math.abs(table.x - x) < table.radius * 0.6)
  const lift = over ? grid.lift : 0
  const y = row === 'above' ? grid.aboveY - lift : grid.belowY + lift
  return { id, row, x, y, titleHeight: grid.titleHeight - lift }
}

/** Above twelve, situations without a stake leave the picture for one line of words. */
function keepTwelve(situations: readonly string[], feeding: ReadonlySet<string>) {
  return situations.length <= mostSituations
    ? situations
    : situations.filter((id) => feeding.has(id))
}

/** Titles keep this much on each side, and never take more than the tables can spare. */
const leastTitle = 95
const mostTitle = 130

function layTables({ area, stakes, titleHeight = 0 }: ConstellationAsked): readonly Table[] {
  const count = stakes.length
  const side = Math.min(196, area.width * 0.105)
  const pitch = (area.width - 2 * side) / Math.max(1, count)
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

interface Grid {
  readonly columnsX: readonly number[]
  readonly aboveY: number
  readonly belowY: number
  readonly slipY: number
  readonly titleWidth: number
  readonly titleHeight: number
  readonly slipWidth: number
}

function gridOf({ width, height }: Area, tables: readonly Table[]): Grid {
  const side = Math.min(196, width * 0.105)
  const pitch = (width - 2 * side) / (columns - 1)
  const away = (tables[0]?.radius ?? tableRadius * 0.7) + between + waveRadius
  return {
    columnsX: Array.from({ length: columns }, (_, index) => side + pitch * index),
    aboveY: height / 2 - away,
    belowY: height / 2 + away,
    slipY: height / 2 + away - 12,
    titleWidth: Math.min(pitch - 12, 2 * side),
    titleHeight: height / 2 - away - waveRadius - gap,
    slipWidth: Math.min(widestSlip, 2 * (pitch - waveRadius - gap)),
  }
}

interface Shared {
  readonly concept: string
  readonly stakes: readonly string[]
}

/** Concepts that shed light on several tables lie between them. */
function sharedConcepts(stakes: readonly LaidStake[]): readonly Shared[] {
  const all = [...new Set(stakes.flatMap(({ concepts }) => concepts))]
  return all
    .map((concept) => ({
      concept,
      stakes: stakes.filter(({ concepts }) => concepts.includes(concept)).map(({ id }) => id),
    }))
    .filter(({ stakes: lit }) => lit.length > 1)
    .slice(-2)
}

function meanX(tables: readonly Table[], ids: readonly string[]): number {
  const xs = tables.filter(({ id }) => ids.includes(id)).map(({ x }) => x)
  return xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length)
}

function nearestColumn({ columnsX }: Grid, x: number): number {
  const distances = columnsX.map((column) => Math.abs(column - x))
  return distances.indexOf(Math.min(...distances))
}

/** Where a situation is drawn to; undefined when it feeds nothing. */
function towards(asked: ConstellationAsked, tables: readonly Table[], id: string) {
  const fed = asked.stakes.filter(({ situations }) => situations.includes(id)).map((one) => one.id)
  return fed.length === 0 ? undefined : { key: fed.join(), x: meanX(tables, fed) }
}

/** One seat on the table for each situation that feeds it, on the side that situation comes from. */
function seatsAndThreads(
  stakes: readonly LaidStake[],
  tables: readonly Table[],
  waves: readonly Wave[],
): { readonly seats: readonly Point[]; readonly threads: readonly Thread[] } {
  const joined = tables.flatMap((table, index) => {
    const feeding = waves.filter(({ id }) => stakes[index]?.situations.includes(id))
    return seatsOf(table, feeding)
  })
  return {
    seats: joined.map(({ seat }) => seat),
    threads: joined.map(({ seat, wave }) => threadOf(wave, seat)),
  }
}

/** Seats stay this far apart on the rim, radians. */
const seatApart = 0.22

function seatsOf(table: Table, waves: readonly Wave[]) {
  const wished = waves
    .map((wave) => ({ wave, angle: Math.atan2(wave.y - table.y, wave.x - table.x) }))
    .sort((a, b) => a.angle - b.angle)
  let last = -Infinity
  return wished.map(({ wave, angle }) => {
    last = Math.max(angle, last + seatApart)
    const seat = {
      x: table.x + table.radius * Math.cos(last),
      y: table.y + table.radius * Math.sin(last),
    }
    return { wave, seat }
  })
}

/** Leaves the wave steeply, reaches the seat gently: the rims of both stay free. */
function threadOf(wave: Point, seat: Point): Thread {
  const bend = { x: wave.x + (seat.x - wave.x) * 0.38, y: wave.y + (seat.y - wave.y) * 0.62 }
  return {
    from: along(wave, bend, waveRadius + gap),
    bend,
    to: along(seat, bend, 18),
  }
}

function along(from: Point, to: Point, length: number): Point {
  const far = Math.hypot(to.x - from.x, to.y - from.y)
  const part = far === 0 ? 0 : Math.min(1, length / far)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

interface SlipPlace extends Point {
  readonly half: number
}

function laySlip({ concept, stakes }: Shared, tables: readonly Table[], at: SlipPlace): SharedSlip {
  const threads = tables
    .filter(({ id }) => stakes.includes(id))
    .map((table) => {
      const away = table.x - at.x
      if (Math.abs(away) < at.half) {
        const to = { x: table.x, y: table.y + table.radius }
        return { from: { x: at.x, y: at.y - 30 }, bend: to, to }
      }
      const side = Math.sign(away)
      const turn = Math.PI / 2 + side * 0.95
      const rim = table.radius + 6
      const to = { x: table.x + rim * Math.cos(turn), y: table.y + rim * Math.sin(turn) }
      // from the upper corner, over the waves of the row below
      const from = { x: at.x + side * (at.half - 40), y: at.y - 30 }
      const bend = { x: to.x - side * 60, y: table.y + table.radius + 20 }
      return { from, bend, to }
    })
  return { concept, x: at.x, y: at.y, threads }
}
