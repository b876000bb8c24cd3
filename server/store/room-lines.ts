import type { Database } from './disk.ts'
import { openBytes, sealBytes } from './file-seal.ts'
import type { Line } from './group-commit.ts'
import type { LogEntry, Seq } from './store.ts'

// Where what is kept of a room stands in the database, and in which form.

const digits = 12
const numbered = (seq: Seq): string => String(seq).padStart(digits, '0')
const entryKey = (room: string, seq: Seq): string => `entry/${room}/${numbered(seq)}`
const entriesAfter = (room: string, seq: Seq) => ({
  gt: entryKey(room, seq),
  lt: `entry/${room}/~`,
})

/** Which key a room is sealed under. */
export const headerKey = (room: string): string => `room/${room}`
export const snapshotKey = (room: string): string => `snapshot/${room}`
/** Up to which doubt about the whole store a room is known to be as it was. */
export const sureKey = (room: string): string => `sure/${room}`
export const indexKey = (key: string): string => `index/${key}`

export const put = (key: string, value: Buffer): Line => ({ type: 'put', key, value })
export const del = (key: string): Line => ({ type: 'del', key })

export const numberLine = (key: string, number: number): Line =>
  put(key, Buffer.from(String(number)))

/** A file key, and the room it is of. */
export interface Sealed {
  readonly room: string
  readonly key: Uint8Array
}

export function entryLine({ room, key }: Sealed, { seq, bytes }: LogEntry): Line {
  const place = entryKey(room, seq)
  return put(place, sealBytes(key, place, bytes))
}

/** A snapshot with the position it stands for, both sealed. */
export function snapshotLine({ room, key }: Sealed, { seq, bytes }: LogEntry): Line {
  const plain = Buffer.concat([Buffer.from(numbered(seq)), bytes])
  return put(snapshotKey(room), sealBytes(key, snapshotKey(room), plain))
}

export function openSnapshot({ room, key }: Sealed, sealed: Buffer): LogEntry {
  const plain = openBytes(key, snapshotKey(room), sealed)
  if (plain === undefined) throw new Error('a snapshot cannot be opened')
  return { seq: Number(plain.subarray(0, digits)), bytes: plain.subarray(digits) }
}

/** Removes the entries after one position up to another. */
export function entriesGone(room: string, from: Seq, to: Seq): Line[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) =>
    del(entryKey(room, from + 1 + index)),
  )
}

/** Where all that is kept of a room lies, from one key to another; both are nobody's. */
export function rangesOf(room: string): readonly (readonly [from: string, to: string])[] {
  return [
    [`entry/${room}/`, `entry/${room}/~`],
    [snapshotKey(room.slice(0, -1)), `${snapshotKey(room)}~`],
  ]
}

const atOnce = 32

interface Found<T> {
  readonly nextv: (count: number) => Promise<T[]>
  readonly close: () => Promise<void>
}

/**
 * All that is found, some at a time: for each search the library sets aside memory for as many as it
 * is asked for, a thousand by itself, and gives it back when it pleases the collector.
 */
async function allOf<T>(found: Found<T>): Promise<T[]> {
  const all: T[] = []
  try {
    let some = await found.nextv(atOnce)
    for (; some.length > 0; some = await found.nextv(atOnce)) all.push(...some)
    return all
  } finally {
    await found.close()
  }
}

/** Where the entries of a room stand, readable or not. */
export function entryPlaces(database: Database, room: string, limit: number): Promise<string[]> {
  return allOf(database.keys({ ...entriesAfter(room, 0), limit }))
}

/** Lines whose keys stand from one up to another, that one left out. */
export function linesBetween(
  database: Database,
  from: string,
  to: string,
): Promise<[string, Buffer][]> {
  return allOf(database.iterator({ gte: from, lt: to }))
}

/** Entries in order as long as they follow each other and open; `cut` when some were left. */
export async function readEntries(
  database: Database,
  { room, key }: Sealed,
  from: Seq,
): Promise<{ entries: LogEntry[]; cut: boolean; last: Seq }> {
  const entries: LogEntry[] = []
  let last = from
  let cut = false
  for (const [place, sealed] of await allOf(database.iterator(entriesAfter(room, from)))) {
    last = Number(place.slice(-digits))
    const seq = from + entries.length + 1
    const bytes = last === seq && !cut ? openBytes(key, place, sealed) : undefined
    if (bytes === undefined) cut = true
    else entries.push({ seq, bytes })
  }
  return { entries, cut, last }
}
