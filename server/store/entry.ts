import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { decodeUtf8, encodeUtf8 } from 'lib0/string'
import { dayOf } from '../../shared/policy/erasing.ts'
import type { Write } from '../../shared/policy/records.ts'
import type { IndexChange, Kept, Store } from './store.ts'

/** One log entry: what one tick resolved to, document and ledger together. */
export function encodeEntry(writes: readonly Write[]): Uint8Array {
  return encodeUtf8(JSON.stringify(writes))
}

/** Written by this relay and authenticated by the store: its form is known. */
export function decodeEntry(bytes: Uint8Array): Write[] {
  return JSON.parse(decodeUtf8(bytes)) as Write[]
}

/** The ledger, then the document's state. */
export function encodeSnapshot(ledger: readonly Write[], update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint8Array(encoder, encodeEntry(ledger))
  encoding.writeVarUint8Array(encoder, update)
  return encoding.toUint8Array(encoder)
}

/** All that is kept of a room, decoded: a ledger and a document to begin with, then what was written. */
export interface Decoded {
  readonly ledger: readonly Write[]
  readonly update: Uint8Array | undefined
  readonly log: readonly (readonly Write[])[]
}

export function decodeKept({ snapshot, entries }: Kept): Decoded {
  const log = entries.map(({ bytes }) => decodeEntry(bytes))
  if (snapshot === undefined) return { ledger: [], update: undefined, log }
  const decoder = decoding.createDecoder(snapshot.bytes)
  const ledger = decodeEntry(decoding.readVarUint8Array(decoder))
  return { ledger, update: decoding.readVarUint8Array(decoder), log }
}

/** Where a door leads, kept in the same batch as the door. */
export function doorKey(door: string): string {
  return `door/${door}`
}

const dayKey = (day: number): string => `due/${String(day).padStart(8, '0')}`

/** Where rooms are found of which something is due by the end of a day. */
export const dueUntil = (day: number): readonly [from: string, to: string] => [
  'due/',
  `${dayKey(day)}~`,
]

/**
 * Where there is no batch, written before the entry: a room looked at for nothing is harmless, one that is
 * never looked at is not. A door is written after its entry: it must lead to what is durable.
 */
export const isEarly = ({ key, value }: IndexChange): boolean =>
  key.startsWith('due/') && value !== null

export const isBefore = (key: string, day: number): boolean => key < dayKey(day)

/** The day on which a room is to be looked at: what these writes say is due of it, or in it. */
function dueIn(room: string, [, collection, , record]: Write): IndexChange[] {
  const minute = record?.[collection === 'erasures' ? 'eraseAtMin' : 'lastMin']
  return typeof minute === 'number'
    ? [{ key: `${dayKey(dayOf(minute))}/${room}`, value: room }]
    : []
}

/**
 * The index lines that go with these writes. A door leads to the room that opened it first, until it
 * closes there: whoever overheard the five words may neither turn it elsewhere nor shut it.
 */
export async function indexOf(
  { lookup }: Pick<Store, 'lookup'>,
  room: string,
  writes: readonly Write[],
): Promise<IndexChange[]> {
  const changes: IndexChange[] = []
  for (const write of writes) {
    const [place, collection, id, record] = write
    changes.push(...dueIn(room, write))
    if (place !== 'ledger' || (collection !== 'doors' && collection !== 'recoveries')) continue
    const there = await lookup(doorKey(id))
    if (there !== undefined && there !== room) continue
    changes.push({ key: doorKey(id), value: record === null ? null : room })
  }
  return changes
}
