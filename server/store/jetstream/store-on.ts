import type { Appended, Store } from '../store.ts'
import { indexIn, keysIn } from './buckets.ts'
import { askPlace, type Engine } from './engine.ts'
import { gravesIn } from './graves.ts'
import { createGathering } from './leaders.ts'
import { check, letGo, read, since } from './room-reads.ts'
import { lastOf, roomsIn } from './room-stream.ts'
import { UnknownForm } from './message-form.ts'
import { createScout } from './scout.ts'
import type { Shelf } from './shelf.ts'
import { append, drop, renew, snapshot, type Means } from './room-writes.ts'
import type { createPulse } from './pulse.ts'

/** Rooms of which nothing was heard for so long are looked at. */
const sureForMs = 5_000

/** The engine as it was found, as soon as it was. */
export interface Found {
  readonly relayId: string
  readonly means: Means
}

/** What a store on this engine works with, nothing read yet. */
export function meansOn(engine: Engine, told: Pick<Means, 'pulse' | 'watch'>): Means {
  const lines = { keys: keysIn(engine), index: indexIn(engine), graves: gravesIn(engine) }
  const scouts = {
    rooms: createScout(),
    keys: createScout(),
    index: createScout(),
    erased: createScout(),
  }
  const gather = createGathering(engine)
  return { engine, ...lines, scouts, gather, ...told, shelves: new Map(), ears: new Map() }
}

/** Looks at rooms of which nothing was heard for a while, at an engine that failed, and at who leads it. */
export async function lookAround(
  means: Means,
  pulse: ReturnType<typeof createPulse>,
): Promise<void> {
  const dueMs = performance.now() - sureForMs
  const due = [...means.shelves.values()].filter(({ sureMs }) => sureMs < dueMs)
  for (const shelf of due) await check(means, shelf)
  await means.gather()
  if (!pulse.isFailing()) return
  await askPlace(means.engine)
  await means.index.change([{ key: 'relay/probe', value: 'written' }])
  pulse.tell()
}

/** The shelf of a room in use, read first when it left memory. */
async function shelfOf(means: Means, room: string): Promise<Shelf | undefined> {
  if (!means.shelves.has(room)) await read(means, room)
  return means.shelves.get(room)
}

type Asked = <T>(ask: (means: Means) => Promise<T> | T) => Promise<T>

/** Writes: what throws is not known to be done. */
function writesOn(asked: Asked): Pick<Store, 'append' | 'snapshot' | 'renew'> {
  const write = (run: (means: Means) => Promise<Appended>): Promise<Appended> =>
    asked(run).catch((cause: unknown) => ({ kind: 'failed', cause }))
  return {
    append: (room, after, entry) =>
      write(async (means) => {
        if (after > 0) await shelfOf(means, room)
        return append(means, [room, after], entry)
      }),
    snapshot: (room, seq, bytes) =>
      write(async (means) => snapshot(means, await shelfOf(means, room), { seq, bytes })),
    renew: (room, after, entry) =>
      write(async (means) => renew(means, [await shelfOf(means, room), after], entry)),
  }
}

/** What relays say to each other, which is lost where the engine is not there. */
function saidOn(found: () => Found | undefined): Pick<Store, 'follow' | 'say' | 'letGo'> {
  return {
    follow(room, heard) {
      const { ears, shelves } = found()?.means ?? {}
      ears?.set(room, heard)
      // Let go of between its reading and now: it is to be read again.
      if (shelves?.has(room) === false) heard()
      return () => {
        if (ears?.get(room) === heard) ears.delete(room)
      }
    },
    say(room, words) {
      const { connection, names } = found()?.means.engine ?? {}
      if (connection !== undefined && names !== undefined && !connection.isClosed())
        connection.publish(names.said(room), words)
    },
    letGo(room) {
      const means = found()?.means
      if (means !== undefined) letGo(means, room)
    },
  }
}

/** The port over an engine that may not be there yet: until then nothing is read nor written. */
export function storeOn(found: () => Found | undefined, close: Store['close']): Store {
  const asked: Asked = async (ask) => {
    const there = found()
    if (there === undefined) throw new Error('the engine was not found yet')
    return ask(there.means)
  }
  // Whoever is in a room that a later version wrote in is to leave it, rather than see no more of it.
  const unreadSince = (cause: unknown) =>
    cause instanceof UnknownForm ? { kind: 'anew' as const } : unread(cause)
  const unread = (cause: unknown) => {
    found()?.means.watch({ kind: 'unreadable', cause })
    return { kind: 'failed' as const, cause }
  }
  return {
    get relayId() {
      return found()?.relayId ?? ''
    },
    isShared: true,
    ...writesOn(asked),
    ...saidOn(found),
    rooms: () => asked(({ engine }) => roomsIn(engine)),
    exists: (room) => asked(async ({ engine }) => (await lastOf(engine, room)) !== undefined),
    read: (room) => asked((means) => read(means, room)).catch(unread),
    since: (room, after, isAll) =>
      asked((means) => since(means, [room, after], isAll)).catch(unreadSince),
    isBuried: (room) =>
      asked(({ scouts, graves }) => scouts.erased.ask(() => graves.isBuried(room))),
    drop: (room) => asked((means) => drop(means, room)),
    lookup: (key) => asked(({ index }) => index.lookup(key)),
    between: (from, to) => asked(({ index }) => index.between(from, to)),
    note: (changes) => asked(({ index }) => index.change(changes)),
    compact: async () => undefined,
    close,
  }
}
