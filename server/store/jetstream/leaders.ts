import { randomInt } from 'node:crypto'
import type { ClusterInfo } from '@nats-io/jetstream'
import { askedMs, type Engine } from './engine.ts'

/** How often a relay looks where its stream and its buckets are led, and looks again once it had one handed over. */
const everyMs = 5_000
const soonMs = 2_000

/** It may be handed over to this node without a wait: every node that keeps it has all of it. */
const mayGoTo = (leader: string, { replicas = [] }: ClusterInfo): boolean =>
  replicas.some(({ name }) => name === leader) &&
  replicas.every(({ current, offline }) => current && !offline)

/**
 * Looks, now and then, that one node leads the stream of rooms and all its buckets: then the death of any
 * other keeps nobody waiting. A bucket led elsewhere is handed over; nats-server 2.9 chooses to whom, so this
 * may take a few rounds. An account that may not ask for it has it as the engine puts it.
 */
export function createGathering({ connection, manager, names }: Engine) {
  let dueMs = 0
  const clusterOf = async (stream: string) => (await manager.streams.info(stream)).cluster
  /** True when there was nothing to hand over to it. */
  async function isGatheredTo(leader: string): Promise<boolean> {
    let isGathered = true
    for (const name of [names.keys, names.index, names.erased]) {
      const cluster = await clusterOf(`KV_${name}`)
      if (cluster === undefined || cluster.leader === leader || !mayGoTo(leader, cluster)) continue
      isGathered = false
      const subject = `$JS.API.STREAM.LEADER.STEPDOWN.KV_${name}`
      await connection.request(subject, '', { timeout: askedMs }).catch(() => undefined)
    }
    return isGathered
  }
  return async function gather(): Promise<void> {
    if (connection.info?.cluster === undefined || performance.now() < dueMs) return
    // By chance, so that not every relay looks at once.
    const chanceMs = randomInt(everyMs)
    dueMs = performance.now() + everyMs + chanceMs
    const { leader } = (await clusterOf(names.rooms)) ?? {}
    if (leader === undefined || (await isGatheredTo(leader))) return
    dueMs = performance.now() + (chanceMs * soonMs) / everyMs
  }
}
