import { gap, waveRadius, type Shared } from './constellation-grid.ts'
import type { LaidStake, Point, SharedSlip, Table, Thread, Wave } from './constellation-shapes.ts'

/** One seat on the table for each situation that feeds it, on the side that situation comes from. */
export function seatsAndThreads(
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

/** Where a shared slip lies, and half its width. */
interface SlipPlace extends Point {
  readonly half: number
}

export function laySlip(
  { concept, stakes }: Shared,
  tables: readonly Table[],
  at: SlipPlace,
): SharedSlip {
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
