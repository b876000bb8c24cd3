import * as Y from 'yjs'
import { documentCollections, type RoomKind } from '../../shared/model/collections.ts'
import { createState, type State, type Write } from '../../shared/policy/records.ts'
import type { followShare, Share } from '../../shared/policy/share.ts'
import { syncStep } from '../../shared/wire/frames.ts'
import { forMany } from '../../shared/wire/message.ts'
import { encodeSync } from '../../shared/wire/sync.ts'
import type { Decoded } from './entry.ts'
import { lifeAfter, readGeneration, type EndCause, type Turn } from './ledger.ts'

function write(doc: Y.Doc, [place, collection, id, record]: Write): void {
  if (place === 'ledger') return
  const map = doc.getMap(collection)
  if (record === null) map.delete(id)
  // By the id it is known by already: each change would keep a copy of its own for good.
  else map.set(map._map.get(id)?.parentSub ?? id, record)
}

/**
 * The Yjs document of a room, as `update` left it, written from now on by `author` alone and by
 * `apply` only: one transaction, answered by the framed update for every socket.
 */
export function createDocument(author: number, update?: Uint8Array) {
  const doc = new Y.Doc({ guid: 'room' })
  if (update !== undefined) Y.applyUpdate(doc, update)
  // Read from a field that once held a larger number, it would cost V8 16 bytes more in each change.
  Object.defineProperty(doc, 'clientID', {
    get: () => author,
    set() {
      // Yjs draws another id whenever it applies what bears its own: this one stays.
    },
  })
  const made: Uint8Array[] = []
  let fresh: Uint8Array | undefined
  doc.on('update', (bytes: Uint8Array) => void made.push(bytes))
  return {
    author,
    apply(writes: readonly Write[]): Uint8Array | undefined {
      doc.transact(() => writes.forEach((each) => write(doc, each)))
      const [latest] = made.splice(0)
      if (latest !== undefined) fresh = undefined
      return latest && forMany(encodeSync(syncStep.update, latest))
    },
    /** The framed answer to a state vector. Equal vectors too: a delete moves no clock. */
    step2(vector: Uint8Array): Uint8Array {
      if (vector.length > 1) return encodeSync(syncStep.step2, Y.encodeStateAsUpdate(doc, vector))
      return (fresh ??= forMany(encodeSync(syncStep.step2, Y.encodeStateAsUpdate(doc))))
    },
    /** True for a device that holds what this document never held: another life of the room. */
    isBehind: (vector: ReadonlyMap<number, number>): boolean =>
      [...vector].some(([by, clock]) => clock > (by === author ? Y.getState(doc.store, by) : 0)),
    encode: (): Uint8Array => Y.encodeStateAsUpdate(doc),
    /**
     * Every record it holds, by reference: kept once in memory. Those of collections that this version does
     * not know are carried too. Asked for, an empty map would be made.
     */
    records(kind: RoomKind): Write[] {
      const names = new Set<string>([...documentCollections(kind), ...doc.share.keys()])
      return [...names].flatMap((name) => {
        const map = doc.share.has(name) ? doc.getMap<Write[3]>(name) : []
        return [...map].map(([id, each]): Write => ['document', name, id, each])
      })
    },
  }
}

export type RoomDocument = ReturnType<typeof createDocument>

/** What is in memory of a room: its records for policy, its document for the devices. */
export interface Content {
  readonly state: State
  readonly document: RoomDocument
  /** What is sent to those who are not sent all of it, while they are here. */
  readonly parts: Map<
    Share,
    { readonly document: RoomDocument; readonly next: ReturnType<typeof followShare> }
  >
}

/** What is durable, applied; answers the framed update of each share. */
export function applyAll({ state, document, parts }: Content, writes: readonly Write[]) {
  const whole = document.apply(writes)
  state.apply(writes)
  const others = [...parts].map(([share, part]) => [
    share,
    part.document.apply(part.next(state, writes)),
  ])
  return new Map([['whole' as Share, whole], ...(others as [Share, typeof whole][])])
}

/** Snapshot and log played again, entry by entry: byte for byte the document that was. */
export function rebuild({ ledger, update, log }: Decoded): Content {
  const { kind, author } = readGeneration([...ledger, ...(log[0] ?? [])])
  const state = createState(kind)
  const document = createDocument(author, update)
  state.apply([...ledger, ...document.records(kind)])
  for (const writes of log) {
    document.apply(writes)
    state.apply(writes)
  }
  return { state, document, parts: new Map() }
}

/** The room as it begins its next generation, and what leaves the index with the one before. */
export function nextLife(
  before: State,
  cause: EndCause,
  turn: Turn,
): { readonly content: Content; readonly gone: readonly Write[] } {
  const [document, state] = [createDocument(turn.author), createState(before.kind)]
  const { records, ledger, gone } = lifeAfter(before, cause, turn)
  document.apply(records)
  state.apply([...records, ...ledger])
  return { content: { state, document, parts: new Map() }, gone }
}
