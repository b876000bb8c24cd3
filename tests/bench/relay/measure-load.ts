import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { runsOf, type Spread } from '../figures.ts'
import { withFolder } from '../relay-process.ts'
import { seat, type Crowd } from './crowd.ts'
import { named, type Latency, type Throughput } from './figures.ts'
import { timeDeliveries } from './latency.ts'
import { createOurs } from './our-relay.ts'
import { limits, rivalsWith } from './rivals.ts'
import { saturate, type Stretch } from './saturation.ts'
import { load, type System } from './system.ts'

interface Measured {
  readonly system: System
  readonly crowd: Crowd
  readonly isTimed: boolean
  readonly stretches: Stretch[]
  readonly spreads: Spread[]
}

const warmUpMs = 1_500
const windowMs = 4_000
const everybody = { warmUpMs, windowMs, inFlight: 1, writers: load.places }
const pace = { changesPerSecond: 1_000, warmUpMs: 1_000, windowMs: 4_000 }

function throughputOf(name: string, stretches: readonly Stretch[]): Throughput {
  const runs = (pick: (one: Stretch) => number) => runsOf(stretches.map(pick))
  return {
    name,
    perServerSecond: runs((one) => one.deliveriesPerServerSecond),
    changesPerSecond: runs((one) => one.changesPerSecond),
    serverShare: runs((one) => one.serverShare * 100),
    loadShare: runs((one) => one.loadShare * 100),
  }
}

function latencyOf({ system, spreads }: Measured): Latency {
  const p50 = runsOf(spreads.map((one) => one.p50))
  return { name: system.name, p50, p99: runsOf(spreads.map((one) => one.p99)) }
}

export interface LoadFigures {
  readonly throughput: Throughput[]
  readonly oneAct: Throughput
  readonly latency: Latency[]
}

/** Every system in turn, as many times as there are rounds, its process and its people always the same. */
async function rounds(systems: readonly Measured[], ours: Measured, count: number) {
  const single: Stretch[] = []
  for (const { crowd } of systems) await saturate(crowd, { ...everybody, windowMs: 1_500 })
  for (let round = 0; round < count; round += 1) {
    for (const { crowd, isTimed, spreads, stretches } of systems) {
      if (isTimed) spreads.push(await timeDeliveries(crowd, pace))
      stretches.push(await saturate(crowd, everybody))
    }
    single.push(await saturate(ours.crowd, { ...everybody, writers: 1 }))
  }
  return single
}

/** Deliveries a second of the server's processor, and how long each takes at a pace. */
export async function measureLoad(count: number): Promise<LoadFigures> {
  const { websocket, websocketLevel, hocuspocus, hocuspocusSqlite } = rivalsWith()
  const ours = createOurs()
  const timed = new Set<System>([limits.each, websocketLevel, hocuspocusSqlite, ours])
  const durable = [websocketLevel, hocuspocusSqlite, limits.durable, ours]
  const all: System[] = [limits.each, limits.tick, websocket, hocuspocus, ...durable]
  return withFolder(async (folder) => {
    const systems: Measured[] = []
    for (const system of all) {
      const running = await system.start(await mkdtemp(join(folder, 'one-')))
      const crowd = await seat(running)
      systems.push({ system, crowd, isTimed: timed.has(system), stretches: [], spreads: [] })
    }
    const own = named(
      systems.map((one) => ({ ...one, name: one.system.name })),
      ours.name,
    )
    const single = await rounds(systems, own, count)
    for (const { crowd } of systems) {
      crowd.leave()
      await crowd.running.server.stop('SIGKILL')
    }
    return {
      throughput: systems.map((one) => throughputOf(one.system.name, one.stretches)),
      oneAct: throughputOf(ours.name, single),
      latency: systems.filter(({ isTimed }) => isTimed).map(latencyOf),
    }
  })
}
