import { randomBytes } from 'node:crypto'
import type { KV } from '@nats-io/kv'
import { JetStreamApiError } from '@nats-io/jetstream'
import type { IndexChange } from '../store.ts'
import type { Engine } from './engine.ts'

// Keys of a bucket are made of letters, digits and - / = . _ : a room and a door are written in them.

const wrongSequence = 10_071

/** No message stands there: 10043 from nats-server 2.9, 10037 from others. */
const isAbsent = (cause: unknown): boolean =>
  cause instanceof JetStreamApiError && [10_037, 10_043].includes(cause.code)

/** The engine refused because somebody wrote there first. */
export const isBehind = (cause: unknown): boolean =>
  cause instanceof JetStreamApiError && cause.code === wrongSequence

/** The value kept under a key, if any. */
async function valueOf(bucket: KV, key: string): Promise<Uint8Array | undefined> {
  const found = await bucket.get(key)
  return found?.operation === 'PUT' ? found.value : undefined
}

/** Takes a line away, its place overwritten on every node, and leaves no mark that it was there. */
async function erase({ manager }: Engine, [bucket, name]: readonly [KV, string], key: string) {
  const found = await bucket.get(key)
  if (found === null) return
  try {
    await manager.streams.deleteMessage(`KV_${name}`, found.revision, true)
  } catch (cause) {
    // Another relay took it away in between.
    if (!isAbsent(cause)) throw cause
  }
}

/** The value under a key: this one, unless another relay was first. */
async function first(bucket: KV, key: string, value: Uint8Array): Promise<Uint8Array> {
  try {
    await bucket.create(key, value)
    return value
  } catch (cause) {
    const there = isBehind(cause) ? await valueOf(bucket, key) : undefined
    if (there === undefined) throw cause
    return there
  }
}

const keyTries = 20
const keyTryMs = 100

/**
 * The value under a key of a bucket from which what is missing is gone for good. Asked for again, for a node may
 * only just have come to lead: nobody is to be told by mistake that their room is no more.
 */
async function valueAtLast(bucket: KV, key: string): Promise<Uint8Array | undefined> {
  for (let left = keyTries; ; left -= 1) {
    const value = await valueOf(bucket, key)
    if (value !== undefined || left === 0) return value
    await new Promise((done) => void setTimeout(done, keyTryMs))
  }
}

const keyBytes = 32
const placeOf = (room: string, number: number): string => `${room}.${number}`

/** File keys, one a room and generation, in a bucket of their own with back-ups of its own. */
export function keysIn(engine: Engine) {
  const { keys, names } = engine
  return {
    /** The next key of a room; two relays that make it at once have the same one. */
    make: (room: string, number: number) =>
      first(keys, placeOf(room, number), randomBytes(keyBytes)),
    read: (room: string, number: number) => valueAtLast(keys, placeOf(room, number)),
    keep: async (room: string, number: number, key: Uint8Array): Promise<void> => {
      await keys.put(placeOf(room, number), key)
    },
    destroy: (room: string, number: number) =>
      erase(engine, [keys, names.keys], placeOf(room, number)),
  }
}

/** Up to and with the last `/` of what both ends of a range begin with. */
function sharedFolder(from: string, to: string): string {
  let length = 0
  while (length < from.length && from[length] === to[length]) length += 1
  return from.slice(0, from.slice(0, length).lastIndexOf('/') + 1)
}

// A folder is a token of the subject, so that the engine lists one without reading the others.
const dotted = (key: string): string => key.replaceAll('/', '.')
const text = (value: Uint8Array): string => Buffer.from(value).toString()
const slashed = (key: string): string => key.replaceAll('.', '/')

/** Lines that say where a door leads, and what is due when. */
export function indexIn(engine: Engine) {
  const { index, names } = engine
  const change = async ({ key, value }: IndexChange): Promise<void> => {
    if (value === null) await erase(engine, [index, names.index], dotted(key))
    else await index.put(dotted(key), value)
  }
  const lookup = async (key: string): Promise<string | undefined> => {
    const value = await valueOf(index, dotted(key))
    return value && text(value)
  }
  return {
    lookup,
    change: async (changes: readonly IndexChange[]): Promise<void> => {
      await Promise.all(changes.map(change))
    },
    /** The value under a key, made by whoever is first. */
    settle: async (key: string, value: string): Promise<string> =>
      text(await first(index, dotted(key), Buffer.from(value))),
    async between(from: string, to: string): Promise<(readonly [string, string])[]> {
      const folder = dotted(sharedFolder(from, to))
      const found: string[] = []
      for await (const key of await index.keys(`${folder}>`)) found.push(slashed(key))
      const keys = found.filter((key) => key >= from && key < to).sort()
      const lines = await Promise.all(keys.map(async (key) => [key, await lookup(key)] as const))
      return lines.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
    },
  }
}
