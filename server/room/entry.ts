import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { decodeUtf8, encodeUtf8 } from 'lib0/string'
import { documentCollections } from '../../shared/model/collections.ts'
import type { IndexChange, Kept } from '../store/store.ts'
import { createDocument, type RoomDocument } from './document.ts'
import { readGeneration } from './generation.ts'
import { createState, type State, type Write } from '../../shared/policy/records.ts'

/** A room as the store's bytes make it. */
export interface Rebuilt {
  readonly state: State
  readonly document: RoomDocument
}

function encodeWrites(writes: readonly Write[]): Uint8Array {
  return encodeUtf8(JSON.stringify(writes))
}

function decodeWrites(bytes: Uint8Array): Write[] {
  // Written by this relay and authenticated by the store: its form is known.
  return JSON.parse(decodeUtf8(bytes)) as Write[]
}

/** One log entry: what one tick resolved to, document and ledger together. */
export const encodeEntry = encodeWrites

/** The ledger, then the document's state. */
export function encodeSnapshot(ledger: readonly Write[], document: RoomDocument): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint8Array(encoder, encodeWrites(ledger))
  encoding.writeVarUint8Array(encoder, document.encode())
  return encoding.toUint8Array(encoder)
}

/** Snapshot and log played again, entry by entry: byte for byte the document that was. */
export function rebuild({ snapshot, entries }: Kept): Rebuilt {
  const log = entries.map(({ bytes }) => decodeWrites(bytes))
  const decoder = snapshot === undefined ? undefined : decoding.createDecoder(snapshot.bytes)
  const ledger = decoder === undefined ? [] : decodeWrites(decoding.readVarUint8Array(decoder))
  const update = decoder === undefined ? undefined : decoding.readVarUint8Array(decoder)
  const first = readGeneration([...ledger, ...(log[0] ?? [])])
  const state = createState(first.kind)
  const document = createDocument(first.author, update)
  state.apply(ledger)
  state.apply(document.records(documentCollections(first.kind)))
  for (const writes of log) {
    document.apply(writes)
    state.apply(writes)
  }
  return { state, document }
}

/** Where a door leads, kept in the same batch as the door. */
export function doorKey(door: string): string {
  return `door/${door}`
}

/** The index lines that go with these writes. */
export function indexOf(room: string, writes: readonly Write[]): IndexChange[] {
  return writes
    .filter(([place, collection]) => place === 'ledger' && collection === 'doors')
    .map(([, , id, record]) => ({ key: doorKey(id), value: record === null ? null : room }))
}
