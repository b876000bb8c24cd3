import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { startNodes, type Nodes } from '../../extra/nats-nodes.ts'
import { runsOf, type Runs } from '../figures.ts'
import { seat, type Crowd } from '../relay/crowd.ts'
import { timeDeliveries } from '../relay/latency.ts'
import { createOurs } from '../relay/our-relay.ts'
import { processorOf, withFolder } from '../relay-process.ts'

/** The same people at the same pace. */
export interface Asked {
  readonly rooms: number
  readonly changesPerSecond: number
  readonly rounds: number
}

/** Microseconds of processor a delivered change, and how soon it is there. */
interface Measured {
  readonly relayUs: number
  readonly nodesUs: number
  readonly p99: number
}

/** What one relay costs on one store. */
export interface Cost {
  readonly name: string
  readonly relayUs: Runs
  /** The relay's and the nodes'. */
  readonly allUs: Runs
  readonly p99: Runs
}

async function nodesMs(nodes: Nodes | undefined): Promise<number> {
  const each = (nodes?.nodes ?? []).map((node) => processorOf({ pid: node.pid() }))
  return (await Promise.all(each)).reduce((sum: number, ms) => sum + (ms ?? 0), 0)
}

async function measure(
  crowd: Crowd,
  nodes: Nodes | undefined,
  { changesPerSecond }: Asked,
): Promise<Measured> {
  const { counts, running } = crowd
  const pace = { changesPerSecond, warmUpMs: 2_000, windowMs: 8_000 }
  const before = {
    ...counts,
    relay: await running.server.processorMs(),
    nodes: await nodesMs(nodes),
  }
  const { p99 } = await timeDeliveries(crowd, pace)
  const relay = (await running.server.processorMs()) - before.relay
  const engine = (await nodesMs(nodes)) - before.nodes
  const delivered = counts.delivered - before.delivered
  return { relayUs: (relay / delivered) * 1_000, nodesUs: (engine / delivered) * 1_000, p99 }
}

const costOf = (name: string, measured: readonly Measured[]): Cost => ({
  name,
  relayUs: runsOf(measured.map(({ relayUs }) => relayUs)),
  allUs: runsOf(measured.map(({ relayUs, nodesUs }) => relayUs + nodesUs)),
  p99: runsOf(measured.map(({ p99 }) => p99)),
})

/** One relay on its folder, then on one node, then on three, in turns: each the same load. */
export async function measureCost(asked: Asked): Promise<Cost[]> {
  const engines: [string, Nodes | undefined][] = [
    ['embedded', undefined],
    ['JetStream, one node', await startNodes(1)],
    ['JetStream, three nodes', await startNodes(3)],
  ]
  return withFolder(async (folder) => {
    const places: { name: string; nodes: Nodes | undefined; crowd: Crowd; all: Measured[] }[] = []
    for (const [name, nodes] of engines) {
      const store = nodes?.url('cost')
      const ours = createOurs({
        rooms: asked.rooms,
        cards: 2,
        ...(store !== undefined && { store }),
      })
      const running = await ours.start(await mkdtemp(join(folder, 'one-')))
      places.push({ name, nodes, crowd: await seat(running, asked.rooms), all: [] })
    }
    for (let round = 0; round < asked.rounds; round += 1)
      for (const { crowd, nodes, all } of places) all.push(await measure(crowd, nodes, asked))
    for (const { crowd, nodes } of places) {
      crowd.leave()
      await crowd.running.server.stop('SIGKILL')
      await nodes?.stop()
    }
    return places.map(({ name, all }) => costOf(name, all))
  })
}
