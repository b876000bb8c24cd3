import { randomInt } from 'node:crypto'
import type { ClusterInfo } from '@nats-io/jetstream'
import { askedMs, type Engine } from './engine.ts'

/** How often a relay looks where they are led, and looks again once it had one handed over. */
const everyMs = 5_000
const soonMs = 2_000

/** It may be handed over to this node without a wait: every node that keeps it has all of it. */
const mayGoTo = (leader: string, { replicas = [] }: ClusterInfo): boolean =>
  replicas.some(({ name }) => name === leader) &&
  replicas.every(({ current, offline }) => current && !offline)

/**
 * Looks, now and then, that the node that leads the stream of rooms leads the tombstones too: a withdrawal writes
 * both, and then the death of any other keeps nobody waiting. nats-server 2.9 chooses to whom they are handed
 * over, so this may take a few rounds. An account that may not ask for it has them as the engine puts them.
 *
 * The keys and the index are never handed over: little waits for them, and a room that a new leader would not know
 * the key of, were it for a moment, is one that was erased.
 */
export function createGathering({ connection, manager, names }: Engine) {
  let dueMs = 0
  const tombstones = `KV_${names.erased}`
  const clusterOf = async (stream: string) => (await manager.streams.info(stream)).cluster
  /** True when there was nothing to hand over to it. */
  async function isGatheredTo(leader: string): Promise<boolean> {
    const cluster = await clusterOf(tombstones)
    if (cluster === undefined || cluster.leader === leader || !mayGoTo(leader, cluster)) return true
    await connection.request(`$JS.API.STREAM.LEADER.STEPDOWN.${tombstones}`, '', {
      timeout: askedMs,
    })
    return false
  }
  async function look(): Promise<void> {
    // By chance, so that not every relay looks at once.
    const chanceMs = randomInt(everyMs)
    dueMs = performance.now() + everyMs + chanceMs
    const { leader } = (await clusterOf(names.rooms)) ?? {}
    if (leader === undefined || (await isGatheredTo(leader))) return
    dueMs = performance.now() + (chanceMs * soonMs) / everyMs
  }
  return async function gather(): Promise<void> {
    if (connection.info?.cluster === undefined || performance.now() < dueMs) return
    // Nobody waits for it, and nothing that is written depends on it: it is looked at again.
    await look().catch(() => undefined)
  }
}
