import * as Y from 'yjs'
import { documentCollections, type RoomKind } from '../../../shared/model/collections.ts'
import type { Act } from '../../../shared/acts/act.ts'
import type { Fields } from '../../../shared/policy/view.ts'
import type { DeviceStore, OwnRecord, ReplicaRow, Withdrawn } from './device-store.ts'
import type { Renew } from './line.ts'
import { ownRecords } from './own-records.ts'
import type { Settled } from './outbox.ts'
import { settle } from './outbox.ts'

/** One life of a room's document. */
export interface Generation {
  readonly number: number
  readonly author: number
}

/** Beyond this many updates the replica is written anew, whole. */
const compactBeyond = 50
/** Withdrawals remembered in case an older copy of the room comes back. */
const withdrawnKept = 200
/** Tells our own loading from what the provider applied. */
const fromDevice = 'device'

/** A document as this device holds it, of one generation. Nobody but the relay ever writes in it. */
export interface Replica {
  readonly doc: Y.Doc
  readonly maps: ReadonlyMap<string, Y.Map<Fields>>
  /** Undefined until the relay was heard once. */
  generation: Generation | undefined
  /** Records to bring back from an earlier generation. */
  own: readonly OwnRecord[]
  /** Withdrawals to make again. */
  again: readonly Withdrawn[]
  /** Updates that are not on the device yet. */
  pending: Uint8Array[]
}

export interface Place {
  readonly store: DeviceStore
  readonly room: string
  readonly kind: RoomKind
  readonly renew?: Renew | undefined
}

function createReplica(kind: RoomKind): Replica {
  const doc = new Y.Doc({ guid: 'room' })
  const maps = new Map(documentCollections(kind).map((name) => [name, doc.getMap<Fields>(name)]))
  const replica: Replica = { doc, maps, generation: undefined, own: [], again: [], pending: [] }
  doc.on('update', (bytes: Uint8Array, origin: unknown) => {
    if (origin !== fromDevice) replica.pending.push(bytes)
  })
  return replica
}

/** The author's clock as this replica knows it. */
export function clockOf({ doc, generation }: Replica): number {
  return generation === undefined ? 0 : Y.getState(doc.store, generation.author)
}

/** How many records it holds. */
export function countOf({ maps }: Replica): number {
  return [...maps.values()].reduce((count, map) => count + map.size, 0)
}

/** Reads a room's replica from the device, in one transaction. */
export async function loadReplica({ store, room, kind }: Place): Promise<Replica> {
  const replica = createReplica(kind)
  const { db, replicas, updates } = store
  const [row, rows] = await db.transaction('r', replicas, updates, async () => [
    await replicas.get(room),
    await updates.where('room').equals(room).toArray(),
  ])
  if (row === undefined) return replica
  replica.generation = { number: row.generation, author: row.author }
  replica.own = row.own ?? []
  replica.again = row.again ?? []
  replica.doc.transact(() => {
    for (const bytes of [row.state, ...rows.map((update) => update.bytes)]) {
      if (bytes !== undefined) Y.applyUpdate(replica.doc, bytes, fromDevice)
    }
  }, fromDevice)
  return replica
}

export function sameGeneration(left: Generation | undefined, right: Generation): boolean {
  return left?.number === right.number && left.author === right.author
}

const rowGeneration = (row: ReplicaRow): Generation => ({
  number: row.generation,
  author: row.author,
})

/**
 * Stores what came from the relay and removes the acts it answered, in one transaction: an act never
 * leaves the outbox before the record it made is here. Updates of a generation that another tab has
 * left are let go.
 */
export async function persist(
  place: Place,
  replica: Replica,
  settled: readonly Settled[],
): Promise<void> {
  const { store, room } = place
  const { generation } = replica
  const pending = replica.pending.splice(0)
  if (generation === undefined || (pending.length === 0 && settled.length === 0)) return
  const { db, replicas, updates, outbox } = store
  try {
    await db.transaction('rw', replicas, updates, outbox, async () => {
      const done = await settle(place, settled)
      const row = await replicas.get(room)
      if (row !== undefined && !sameGeneration(rowGeneration(row), generation)) return
      const { number, author } = generation
      if (row === undefined || done.length > 0) {
        const begun = row ?? { room, generation: number, author }
        const removed = namesRemoved(done)
        replica.own = (begun.own ?? []).filter((own) => !removed.has(nameOf(own)))
        const withdrawn = withdrawnAfter(begun.withdrawn ?? [], done)
        await replicas.put({ ...begun, withdrawn, own: replica.own })
      }
      if (pending.length > 0) await updates.bulkAdd(pending.map((bytes) => ({ room, bytes })))
      await compact(store, room)
    })
  } catch (cause) {
    // Kept for the next time; the acts will be sent and answered again.
    replica.pending.unshift(...pending)
    throw cause
  }
}

const nameOf = ({ collection, id }: Withdrawn): string => `${collection}/${id}`

function namesRemoved(acts: readonly Act[]): ReadonlySet<string> {
  const operations = acts.flatMap((act) => act.operations)
  return new Set(operations.filter(({ op }) => op === 'remove').map(nameOf))
}

/** What stays withdrawn once these acts are done: what is made again is not any more. */
function withdrawnAfter(before: readonly Withdrawn[], acts: readonly Act[]): Withdrawn[] {
  const after = new Map(before.map((each) => [nameOf(each), each]))
  for (const operation of acts.flatMap(({ operations }) => operations)) {
    const { op, collection, id } = operation
    after.delete(nameOf(operation))
    if (op === 'remove') after.set(nameOf(operation), { collection, id })
  }
  return [...after.values()].slice(-withdrawnKept)
}

async function compact({ replicas, updates }: DeviceStore, room: string): Promise<void> {
  const mine = updates.where('room').equals(room)
  if ((await mine.count()) <= compactBeyond) return
  const row = await replicas.get(room)
  const rows = await mine.toArray()
  if (row === undefined) return
  const doc = new Y.Doc({ guid: 'room' })
  for (const bytes of [row.state, ...rows.map((update) => update.bytes)]) {
    if (bytes !== undefined) Y.applyUpdate(doc, bytes)
  }
  await replicas.put({ ...row, state: Y.encodeStateAsUpdate(doc) })
  await mine.delete()
  doc.destroy()
}

interface Renewal extends Generation {
  /** The lowest generation whose records may come back. */
  readonly lostSince: number
}

function merged(ours: readonly OwnRecord[], theirs: readonly OwnRecord[]): OwnRecord[] {
  const byName = new Map<string, OwnRecord>()
  for (const own of [...ours, ...theirs]) {
    const name = nameOf(own)
    const rev = Number(byName.get(name)?.record['rev'] ?? 0)
    if (Number(own.record['rev']) > rev) byName.set(name, own)
  }
  return [...byName.values()]
}

/**
 * The document begins again: two generations merged would duplicate everything. What this device's
 * member wrote is put by, to be brought back where it was lost; where it was erased, it is not.
 */
export async function renewReplica(
  { store, room, kind }: Place,
  before: Replica,
  { to, member }: { readonly to: Renewal; readonly member: string | undefined },
): Promise<Replica> {
  const { number, author, lostSince } = to
  const mayReturn = (from: Generation | undefined): boolean =>
    from !== undefined && from.number >= lostSince
  const mine = mayReturn(before.generation)
    ? merged(before.own, ownRecords(before.maps, member))
    : []
  const { db, replicas, updates } = store
  await db.transaction('rw', replicas, updates, async () => {
    const row = await replicas.get(room)
    const kept = row !== undefined && sameGeneration(rowGeneration(row), to)
    const theirs = row !== undefined && (kept || mayReturn(rowGeneration(row))) ? row : undefined
    const { withdrawn = [] } = theirs ?? {}
    // This page may not know yet what another one of this device withdrew.
    const gone = new Set(withdrawn.map(nameOf))
    const own = merged(theirs?.own ?? [], mine).filter((each) => !gone.has(nameOf(each)))
    const begun = kept ? row : { room, generation: number, author, withdrawn, again: withdrawn }
    await replicas.put({ ...begun, own })
    if (!kept) await updates.where('room').equals(room).delete()
  })
  before.doc.destroy()
  // Another tab may be further in this generation already.
  return loadReplica({ store, room, kind })
}
