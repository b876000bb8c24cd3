import {
  forceLink,
  forceSimulation,
  type Force,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Grid } from './constellation-grid.ts'
import type { Point, Spot, Table } from './constellation-shapes.ts'

/** A wave to find a place for. */
export interface Loose {
  readonly id: string
  /** The tables it feeds; empty for one that feeds none. */
  readonly tables: readonly Table[]
  /** Where it stood; `stays` when nothing about it changed. */
  readonly before: Spot | undefined
  readonly stays: boolean
}

export interface ForceAsked {
  readonly waves: readonly Loose[]
  readonly tables: readonly Table[]
  readonly grid: Grid
  /** Slips that lie in the row below: how far a wave keeps from their middle. */
  readonly slips: readonly { readonly x: number; readonly reach: number }[]
}

type Row = Spot['row']

interface Body extends SimulationNodeDatum {
  readonly id: string
  readonly row: Row | 'middle'
  readonly edge: number | undefined
  x: number
  y: number
}

type Pull = SimulationLinkDatum<Body>

/** Enough for the simulation to come to rest: its heat is then under a thousandth. */
const ticksToRest = 300

/** Where each wave wishes to stand: drawn to its tables, kept from the others, run to rest. */
export function restingPlaces(asked: ForceAsked): ReadonlyMap<string, Point & { row: Row }> {
  const seeds = seedsOf(asked)
  const tables = asked.tables.map(({ id, x, y }): Body => ({
    id,
    row: 'middle',
    edge: undefined,
    x,
    y,
    fx: x,
    fy: y,
  }))
  const pulls = asked.waves.flatMap(({ id, tables: fed }) =>
    fed.map((table): Pull => ({ source: id, target: table.id })),
  )
  const { aboveY, middleY } = asked.grid
  // Longer than straight up: a wave stands beside its table rather than right over it.
  const reach = (middleY - aboveY) * 1.2
  forceSimulation([...tables, ...seeds])
    .force(
      'links',
      forceLink<Body, Pull>(pulls)
        .id(({ id }) => id)
        .distance(reach)
        .strength(0.3),
    )
    .force('rows', towardsRows(asked.grid))
    .force('apart', apart(asked))
    .stop()
    .tick(ticksToRest)
  return new Map(
    seeds.map(({ id, x, y, row }) => [id, { x, y, row: row === 'above' ? row : 'below' }]),
  )
}

interface Wanted {
  readonly x: number
  readonly row: Row | undefined
}

/** The row with more room around this place; its own when it had one, above when both are as free. */
function roomier(asked: ForceAsked, placed: readonly Body[], { x, row: own }: Wanted): Row {
  const { pitch } = asked.grid
  const crowd = (row: Row) => {
    const near = placed.filter((one) => one.row === row && Math.abs(one.x - x) < pitch).length
    const slips = asked.slips.filter((slip) => row === 'below' && Math.abs(slip.x - x) < pitch)
    const all = placed.filter((one) => one.row === row).length
    return near * 10 + slips.length * 10 + all - (row === own ? 4 : 0)
  }
  return crowd('below') < crowd('above') ? 'below' : 'above'
}

/** Every wave where it stood, or near its tables, or at the edges of the picture when it feeds none. */
function seedsOf(asked: ForceAsked): readonly Body[] {
  const { columnsX } = asked.grid
  const edges = [columnsX.at(-1) ?? 0, columnsX[0] ?? 0]
  const placed: Body[] = []
  const staying = asked.waves.filter(({ stays }) => stays)
  const moving = asked.waves.filter(({ stays }) => !stays)
  for (const { id, tables, before, stays } of [...staying, ...moving]) {
    const free = placed.filter(({ edge }) => edge !== undefined).length
    const edge = tables.length === 0 ? (edges[free % 2] ?? 0) : undefined
    const mean = tables.reduce((sum, { x }) => sum + x / tables.length, 0)
    // Left then right of its table, so that the first two do not push each other from one place.
    const aside = placed.length % 2 === 0 ? -40 : 40
    const x = before?.x ?? edge ?? mean + aside
    const drawn = tables.length === 0 ? x : mean
    const row =
      stays && before ? before.row : roomier(asked, placed, { x: drawn, row: before?.row })
    const y = row === 'above' ? asked.grid.aboveY : asked.grid.belowY
    placed.push({ id, row, edge, x, y, ...(stays ? { fx: x, fy: y } : {}) })
  }
  return placed
}

const isFree = ({ fx }: Body): boolean => fx === undefined || fx === null

type Bodies = (asked: (body: Body) => void) => void

/** A d3 force over the bodies that may move. */
function over(
  move: (each: Bodies, all: readonly Body[], alpha: number) => void,
): Force<Body, Pull> {
  let all: readonly Body[] = []
  const force: Force<Body, Pull> = (alpha) => {
    move((asked) => all.forEach((body) => isFree(body) && asked(body)), all, alpha)
  }
  force.initialize = (bodies) => {
    all = bodies
  }
  return force
}

/** Each wave stays on its row; one that feeds nothing keeps to its edge. */
function towardsRows({ aboveY, belowY }: Grid) {
  return over((each, _, alpha) =>
    each((body) => {
      body.vy = (body.vy ?? 0) + ((body.row === 'above' ? aboveY : belowY) - body.y) * 0.5
      if (body.edge !== undefined) body.vx = (body.vx ?? 0) + (body.edge - body.x) * 0.1 * alpha
    }),
  )
}

/** How much of what is missing between two each tick gives back. */
const shove = 0.2

/** Pushes a body out of what it stands within. */
function push(body: Body, from: { readonly x: number; readonly reach: number }): void {
  const far = body.x - from.x
  const missing = from.reach - Math.abs(far)
  if (missing > 0) body.vx = (body.vx ?? 0) + (far < 0 ? -1 : 1) * missing * shove
}

/** The collision rules: a wave and its title keep clear of their neighbours, of slips, of the edges. */
function apart({ grid, slips }: ForceAsked) {
  const [least, most] = [grid.columnsX[0] ?? 0, grid.columnsX.at(-1) ?? 0]
  return over((each, all) =>
    each((body) => {
      for (const other of all) {
        if (other !== body && other.row === body.row) push(body, { x: other.x, reach: grid.pitch })
      }
      if (body.row === 'below') for (const slip of slips) push(body, slip)
      const inside = Math.min(most, Math.max(least, body.x))
      body.vx = (body.vx ?? 0) + (inside - body.x) * 0.5
    }),
  )
}
