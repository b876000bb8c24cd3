import { isEarly } from '../entry.ts'
import type { StoreWatch } from '../store-watch.ts'
import type { Appended, IndexChange, LogEntry, NewEntry, Seq } from '../store.ts'
import type { indexIn, keysIn } from './buckets.ts'
import type { Engine } from './engine.ts'
import type { gravesIn } from './graves.ts'
import { decodeMessage, encodeMessage, type Head, type Held } from './message-form.ts'
import { lastOf, publish, purgeBefore, readAfter, type Pulse } from './room-stream.ts'
import type { Scout } from './scout.ts'
import { openShelf, type Ears, type Shelf } from './shelf.ts'
import { wholeRoom } from '../tombstones.ts'

/** Of the stream of rooms, and of each bucket. */
export type Scouts = Readonly<Record<'rooms' | 'keys' | 'index' | 'erased', Scout>>

/** What a store on the engine works with. */
export interface Means {
  readonly engine: Engine
  readonly keys: ReturnType<typeof keysIn>
  readonly index: ReturnType<typeof indexIn>
  readonly graves: ReturnType<typeof gravesIn>
  readonly shelves: Map<string, Shelf>
  readonly ears: Ears
  readonly pulse: Pulse
  /** Who asks while the stream of rooms is silent, and while a bucket is: each is led by itself. */
  readonly scouts: Scouts
  /** Looks that one node leads all of it. */
  readonly gather: () => Promise<void>
  readonly watch: StoreWatch
}

/** Lines of the index that may be found too early, and those that may not. */
const isLate = (change: IndexChange): boolean => !isEarly(change)

/** Written once the entry is: what fails here is made good by whoever reads the room next. */
async function noteLate(means: Means, changes: readonly IndexChange[]): Promise<void> {
  const { index, scouts, watch } = means
  const late = changes.filter(isLate)
  if (late.length === 0) return
  const unindexed = (cause: unknown): void => watch({ kind: 'unindexed', cause })
  await scouts.index.ask(() => index.change(late)).catch(unindexed)
}

/** What must stand before the entry does. */
async function noteEarly({ index, graves, scouts }: Means, room: string, entry: NewEntry) {
  const { index: changes = [], taken = [] } = entry
  const early = changes.filter(isEarly)
  if (early.length > 0) await scouts.index.ask(() => index.change(early))
  if (taken.length > 0) await scouts.erased.ask(() => graves.note(room, taken))
}

/** Written where the room ends as this relay knows it; the key is the shelf's own unless it turns. */
async function send(
  means: Means,
  shelf: Shelf,
  [head, held, key]: readonly [Omit<Head, 'before'>, Held, Uint8Array?],
): Promise<number | 'behind'> {
  const startedMs = performance.now()
  const { room, tail } = shelf
  const keyed = { room, key: key ?? shelf.key }
  const payload = encodeMessage(keyed, { ...head, before: tail }, held)
  shelf.sending = payload
  try {
    const at = await publish(means, { room, payload, expected: tail })
    // It stands where it was meant to: nothing that nobody heard of stands before it.
    if (at !== 'behind') shelf.sureMs = performance.now()
    return at
  } finally {
    shelf.sending = undefined
    means.watch({ kind: 'wrote', ms: performance.now() - startedMs, waiting: 0 })
  }
}

/** A room that nobody made, or whose key is gone: what is left of that one opens no more, and goes. */
async function begin(means: Means, room: string, entry: NewEntry): Promise<Appended> {
  const { engine, keys, shelves } = means
  const left = await means.scouts.rooms.ask(() => lastOf(engine, room))
  if (left !== undefined) {
    if ((await keys.read(room, left.head.keyNumber)) !== undefined) return { kind: 'behind' }
    await purgeBefore(engine, room, left.at + 1)
  }
  const shelf = openShelf(means, room)
  try {
    shelf.keyNumber = (left?.head.keyNumber ?? 0) + 1
    shelf.key = await means.scouts.keys.ask(() => keys.make(room, shelf.keyNumber))
    const result = await add(means, shelf, entry)
    if (result.kind === 'done') shelves.set(room, shelf)
    return result
  } finally {
    if (shelves.get(room) !== shelf) shelf.stop()
  }
}

async function add(means: Means, shelf: Shelf, entry: NewEntry): Promise<Appended> {
  const { keyNumber } = shelf
  const { bytes, index = [] } = entry
  const seq = shelf.head + 1
  await noteEarly(means, shelf.room, entry)
  const held = { index, entries: [{ seq, bytes }] }
  const at = await send(means, shelf, [{ kind: 'entry', seq, keyNumber }, held])
  if (at === 'behind') return { kind: 'behind' }
  shelf.head = seq
  shelf.tail = at
  await noteLate(means, index)
  return { kind: 'done', seq }
}

export async function append(
  means: Means,
  [room, after]: readonly [string, Seq],
  entry: NewEntry,
): Promise<Appended> {
  const shelf = means.shelves.get(room)
  if (shelf === undefined && after === 0) return begin(means, room, entry)
  return shelf?.head === after ? add(means, shelf, entry) : { kind: 'behind' }
}

/** Entries between a snapshot and the end of the log, which go into the same message. */
async function entriesFrom({ engine }: Means, shelf: Shelf, seq: Seq): Promise<LogEntry[]> {
  if (seq === shelf.head) return []
  const messages = await readAfter(engine, shelf.room, 0)
  const valid = messages.filter(({ isVoid }) => !isVoid)
  const held = valid.map(({ payload }) => decodeMessage(shelf, payload))
  return held.flatMap((each) => each?.entries.filter((entry) => entry.seq > seq) ?? [])
}

export async function snapshot(
  means: Means,
  shelf: Shelf | undefined,
  { seq, bytes }: LogEntry,
): Promise<Appended> {
  if (shelf === undefined || shelf.head < seq) return { kind: 'behind' }
  const { room, head, keyNumber } = shelf
  const entries = await entriesFrom(means, shelf, seq)
  if (entries.length !== head - seq) return { kind: 'behind' }
  const held = { index: [], snapshot: { seq, bytes }, entries }
  const at = await send(means, shelf, [{ kind: 'whole', seq: head, keyNumber }, held])
  if (at === 'behind') return { kind: 'behind' }
  shelf.tail = at
  shelf.wholeAt = seq
  await means.scouts.rooms.ask(() => purgeBefore(means.engine, room, at))
  return { kind: 'done', seq: head }
}

/** Destroys the key that a room had before; what cannot be now is made good when the room is read. */
export async function endKey({ keys, watch }: Means, room: string, number: number): Promise<void> {
  await keys.destroy(room, number).catch((cause: unknown) => watch({ kind: 'keyless', cause }))
}

export async function renew(
  means: Means,
  [shelf, after]: readonly [Shelf | undefined, Seq],
  entry: NewEntry,
): Promise<Appended> {
  if (shelf?.head !== after) return { kind: 'behind' }
  const { room, keyNumber: former } = shelf
  const keyNumber = former + 1
  const { bytes, index = [] } = entry
  const key = await means.scouts.keys.ask(() => means.keys.make(room, keyNumber))
  const seq = after + 1
  await noteEarly(means, room, entry)
  const held = { index, snapshot: { seq, bytes }, entries: [] }
  const at = await send(means, shelf, [{ kind: 'whole', seq, keyNumber }, held, key])
  if (at === 'behind') return { kind: 'behind' }
  Object.assign(shelf, { key, keyNumber, head: seq, tail: at, wholeAt: seq })
  await endKey(means, room, former)
  await means.scouts.rooms.ask(() => purgeBefore(means.engine, room, at))
  await noteLate(means, index)
  return { kind: 'done', seq }
}

/** The key first: what the purge leaves behind on any node opens nowhere. */
export async function drop(means: Means, room: string): Promise<void> {
  const { engine, keys } = means
  const left = await lastOf(engine, room)
  if (left === undefined) return
  const { keyNumber } = left.head
  await means.graves.note(room, [wholeRoom])
  await Promise.all([keyNumber - 1, keyNumber, keyNumber + 1].map((n) => keys.destroy(room, n)))
  const { manager, names } = engine
  await manager.streams.purge(names.rooms, { filter: names.room(room) })
}
