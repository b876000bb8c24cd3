import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream'
import { Kvm, type KV } from '@nats-io/kv'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { namesOf, type Address, type Names } from './address.ts'

/** What a relay holds of the engine while it is there. */
export interface Engine {
  readonly connection: NatsConnection
  readonly stream: JetStreamClient
  readonly manager: JetStreamManager
  readonly keys: KV
  readonly index: KV
  readonly erased: KV
  readonly names: Names
}

/** One question to the engine, and the room's walk through several, give up after this long. */
export const askedMs = 2_000

/** The way to a node is made within this, or to another. */
const dialMs = 1_000

/** The longest message that a host's engine must take: a room's whole state and its ledger, twice. */
const payloadBytesMin = 4 * 1024 * 1024

/** A day more than the oldest back-up is kept. */
const gravesMs = 36 * 24 * 3_600_000

const second = 1_000_000_000

/** Three copies wherever there are nodes to keep them. */
const replicasOf = (connection: NatsConnection): number =>
  connection.info?.cluster === undefined ? 1 : 3

async function makeStream(engine: Pick<Engine, 'connection' | 'manager' | 'names'>) {
  const { connection, manager, names } = engine
  const there = await manager.streams.info(names.rooms).catch((cause: unknown) => cause)
  // Made by another relay, or by its host with other sizes: theirs stands.
  if (!(there instanceof Error)) return
  await manager.streams.add({
    name: names.rooms,
    subjects: [names.room('*')],
    num_replicas: replicasOf(connection),
    storage: 'file',
    retention: 'limits',
    // Any node may say what stands where: each has the beginning of one and the same order.
    allow_direct: true,
    // A full stream refuses: nothing that was answered ever makes place for something new.
    discard: 'new',
    duplicate_window: 2 * second,
    republish: { src: names.room('*'), dest: names.seen('{{wildcard(1)}}') },
  })
}

async function openBuckets({
  connection,
  stream,
  names,
}: Pick<Engine, 'connection' | 'stream' | 'names'>) {
  // On a client of ours: by itself a bucket waits five seconds for an answer.
  const kvm = new Kvm(stream)
  // Read from the leader alone: a copy that lags would call a room erased that is not.
  const options = { history: 1, replicas: replicasOf(connection), allow_direct: false }
  const keys = await kvm.create(names.keys, options)
  const index = await kvm.create(names.index, options)
  return { keys, index, erased: await kvm.create(names.erased, { ...options, ttl: gravesMs }) }
}

/** A stream with less place than this is full: what a device may write at once, twice. */
const placeBytesMin = 64 * 1024

/** Throws when the stream of rooms has reached what its host allows it, which no other stream tells. */
export async function askPlace({ manager, names }: Engine): Promise<void> {
  const { config, state } = await manager.streams.info(names.rooms)
  if (config.max_bytes > 0 && state.bytes + placeBytesMin > config.max_bytes)
    throw new Error('the stream of rooms is full: raise its max_bytes')
}

/** Connects, and makes what is not there yet; throws what the engine says. */
export async function connectEngine(address: Address): Promise<Engine> {
  const { servers, user, pass, token, isTls } = address
  const connection = await connect({
    servers: [...servers],
    ...(user !== undefined && { user }),
    ...(pass !== undefined && { pass }),
    ...(token !== undefined && { token }),
    ...(isTls && { tls: {} }),
    // A node that dies without a word is left after two or three of these, and not waited for again.
    timeout: dialMs,
    pingInterval: 500,
    maxPingOut: 2,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    ignoreAuthErrorAbort: true,
    // What a relay says of a room is for the others.
    noEcho: true,
  })
  try {
    if ((connection.info?.max_payload ?? 0) < payloadBytesMin)
      throw new Error('the engine takes too short messages: set max_payload to 8MB')
    const names = namesOf(address)
    const manager = await jetstreamManager(connection, { timeout: askedMs })
    await makeStream({ connection, manager, names })
    const stream = jetstream(connection, { timeout: askedMs })
    const buckets = await openBuckets({ connection, stream, names })
    return { connection, stream, manager, names, ...buckets }
  } catch (cause) {
    await connection.close()
    throw cause
  }
}
