import { withFolder } from '../relay-process.ts'
import { seat, until, type Crowd } from './crowd.ts'
import { createChance } from '../../sim/chance.ts'
import { load, type Running, type System } from './system.ts'
import { keepPace } from './latency.ts'

/** What a power cut took of what people had been told was kept. */
export interface Loss {
  readonly acknowledged: number
  readonly lost: number
  /** Rooms first served without what they held, before it was read back. */
  readonly servedShort: number
}

type Acknowledged = readonly (readonly number[])[]

function acknowledgedIn({ lines }: Crowd): Acknowledged {
  const rooms = Array.from({ length: load.rooms }, () => [] as number[])
  for (const { room, place, acknowledged } of lines) {
    const places = rooms[room]
    if (places !== undefined) places[place] = acknowledged
  }
  return rooms
}

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0)

async function lostIn(running: Running, room: number, acknowledged: readonly number[]) {
  const { state, leave } = await running.visit(room, 0)
  const kept = running.kept(room, state)
  const lost = acknowledged.map((count, at) => Math.max(0, count - (kept[at] ?? 0)))
  return { lost: sum(lost), leave }
}

/** Without any progress. */
const patienceMs = 10_000

const missing = (rooms: readonly { readonly lost: number }[]): number =>
  sum(rooms.map(({ lost }) => lost))

/** What is missing at first, then for good: whoever serves before reading is given time to read. */
async function lostAfter(running: Running, acknowledged: Acknowledged) {
  const ask = () => Promise.all(acknowledged.map((counts, room) => lostIn(running, room, counts)))
  // The first to come stay: rooms that nobody is in would be put away before they are read.
  const atOnce = await ask()
  let progressMs = performance.now()
  let later = atOnce
  while (missing(later) > 0 && performance.now() - progressMs < patienceMs) {
    await until(1_000)
    const now = await ask()
    for (const { leave } of now) leave()
    if (missing(now) < missing(later)) progressMs = performance.now()
    later = now
  }
  const servedShort = atOnce.filter(({ lost }, room) => lost > (later[room]?.lost ?? 0)).length
  return { lost: missing(later), servedShort }
}

/** Writes at this pace, is killed at a moment it does not choose, starts again on what is left. */
export async function loseByKill(system: System, changesPerSecond: number): Promise<Loss> {
  return withFolder(async (folder) => {
    const first = await system.start(folder)
    const crowd = await seat(first)
    const stop = keepPace(crowd, changesPerSecond)
    await until(11_000 + createChance(5).below(3_000))
    await first.server.stop('SIGKILL')
    stop()
    const acknowledged = acknowledgedIn(crowd)
    crowd.leave()
    const again = await system.start(folder)
    const after = await lostAfter(again, acknowledged)
    await again.server.stop('SIGKILL')
    return { acknowledged: sum(acknowledged.flat()), ...after }
  })
}
