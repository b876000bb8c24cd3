import * as Y from 'yjs'
import type { Write } from '../../shared/policy/records.ts'
import { syncStep } from '../../shared/wire/frames.ts'
import { encodeSync } from '../../shared/wire/sync.ts'

/** The Yjs document of a room and its one author. Nothing but `apply` ever writes in it. */
export interface RoomDocument {
  /** One transaction; the framed update for every socket, or nothing when no record changed. */
  apply(writes: readonly Write[]): Uint8Array | undefined
  /** The framed answer to a state vector. Equal vectors too: a delete moves no clock. */
  step2(vector: Uint8Array): Uint8Array
  /** True for a device that holds what this document never held: another life of the room. */
  isBehind(vector: ReadonlyMap<number, number>): boolean
  encode(): Uint8Array
  /** Every record it holds, by reference: kept once in memory. */
  records(collections: readonly string[]): Write[]
}

function write(doc: Y.Doc, writes: readonly Write[]): void {
  for (const [place, collection, id, record] of writes) {
    if (place === 'ledger') continue
    const records = doc.getMap(collection)
    if (record === null) records.delete(id)
    else records.set(id, record)
  }
}

/** A document as `update` left it, written from now on by `author` alone. */
export function createDocument(author: number, update?: Uint8Array): RoomDocument {
  const doc = new Y.Doc({ guid: 'room' })
  if (update !== undefined) Y.applyUpdate(doc, update)
  // Yjs draws another id whenever it applies what bears its own: it is given back here, for good.
  doc.clientID = author
  let latest: Uint8Array | undefined
  let fresh: Uint8Array | undefined
  doc.on('update', (bytes: Uint8Array) => {
    latest = bytes
  })
  return {
    apply(writes) {
      latest = undefined
      doc.transact(() => write(doc, writes))
      if (latest === undefined) return undefined
      fresh = undefined
      return encodeSync(syncStep.update, latest)
    },
    step2(vector) {
      if (vector.length > 1) return encodeSync(syncStep.step2, Y.encodeStateAsUpdate(doc, vector))
      fresh ??= encodeSync(syncStep.step2, Y.encodeStateAsUpdate(doc))
      return fresh
    },
    isBehind: (vector) =>
      [...vector].some(
        ([client, clock]) => clock > (client === author ? Y.getState(doc.store, author) : 0),
      ),
    encode: () => Y.encodeStateAsUpdate(doc),
    records: (collections) =>
      collections.flatMap((collection) =>
        [...doc.getMap<Write[3]>(collection)].map(([id, record]): Write => [
          'document',
          collection,
          id,
          record,
        ]),
      ),
  }
}
