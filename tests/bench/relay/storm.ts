import { rounded, spreadOf, type Spread } from '../figures.ts'
import { drain, send, until, type Crowd } from './crowd.ts'
import type { Running, Visit } from './system.ts'

export interface Storm {
  /** From a socket asked for to the whole document. */
  readonly tookMs: Spread
  readonly serverMsEach: number
  readonly stateKb: number
}

const joins = 200
/** Rooms they come into: a relay whose network was away for a moment. */
export const stormRooms = 4

const atOnce = 8

/** Changes of what is there, so many in all, so that its history grows and its content does not. */
export async function age(crowd: Crowd, changes: number): Promise<void> {
  for (let made = 0; made < changes; await drain(crowd)) {
    for (const line of crowd.lines) {
      const stamps = Array.from({ length: Math.min(atOnce, changes - made) }, (_, index) => index)
      made += stamps.length
      if (stamps.length > 0) send(line, stamps)
    }
  }
}

/** All of them come within `withinMs`, at even intervals, each with nothing. */
export async function storm(running: Running, withinMs: number): Promise<Storm> {
  const workedMs = await running.server.processorMs()
  const startedMs = performance.now()
  const took: number[] = []
  const come = async (index: number): Promise<Visit> => {
    await until(startedMs + (index * withinMs) / joins - performance.now())
    const fromMs = performance.now()
    const visit = await running.visit(index % stormRooms, Math.floor(index / stormRooms))
    took.push(performance.now() - fromMs)
    return visit
  }
  const visits = await Promise.all(Array.from({ length: joins }, (_, index) => come(index)))
  const serverMs = (await running.server.processorMs()) - workedMs
  const sizes = visits.map(({ state }) => state.length)
  if (Math.min(...sizes) < Math.max(...sizes) / 2) throw new Error('Somebody was served less')
  for (const visit of visits) visit.leave()
  await until(300)
  return {
    tookMs: spreadOf(took),
    serverMsEach: rounded(serverMs / joins),
    stateKb: rounded((sizes[0] ?? 0) / 1_000),
  }
}
