import { ClassicLevel } from 'classic-level'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { prepareFolder, refuse, type Refused } from './data-folder.ts'
import { openBytes, sealBytes } from './file-seal.ts'
import { createGroupCommit, type CommitWatch, type Database, type Line } from './group-commit.ts'
import { createRoomKeys, type RoomKeys } from './room-keys.ts'
import type { Appended, LogEntry, NewEntry, ReadBack, Seq, Store } from './store.ts'

/** What the store knows of a room in use: its key, where its log begins and ends. */
interface Shelf {
  readonly keyNumber: number
  readonly key: Uint8Array
  readonly snapshotAt: Seq
  readonly head: Seq
}

interface Means {
  readonly database: Database
  readonly keys: RoomKeys
  readonly commit: (lines: readonly Line[]) => Promise<void>
  readonly shelves: Map<string, Shelf>
}

const digits = 12
const numbered = (seq: Seq): string => String(seq).padStart(digits, '0')
const headerKey = (room: string): string => `room/${room}`
const snapshotKey = (room: string): string => `snapshot/${room}`
const entryKey = (room: string, seq: Seq): string => `entry/${room}/${numbered(seq)}`
const entriesAfter = (room: string, seq: Seq) => ({
  gt: entryKey(room, seq),
  lt: `entry/${room}/~`,
})
const indexKey = (key: string): string => `index/${key}`

const put = (key: string, value: Buffer): Line => ({ type: 'put', key, value })
const del = (key: string): Line => ({ type: 'del', key })

const headerLine = (room: string, keyNumber: number): Line =>
  put(headerKey(room), Buffer.from(String(keyNumber)))

/** A snapshot with the position it stands for, both sealed. */
function snapshotLine(room: string, key: Uint8Array, { seq, bytes }: LogEntry): Line {
  const plain = Buffer.concat([Buffer.from(numbered(seq)), bytes])
  return put(snapshotKey(room), sealBytes(key, snapshotKey(room), plain))
}

function openSnapshot(room: string, key: Uint8Array, sealed: Buffer): LogEntry {
  const plain = openBytes(key, snapshotKey(room), sealed)
  if (plain === undefined) throw new Error('a snapshot cannot be opened')
  return { seq: Number(plain.subarray(0, digits)), bytes: plain.subarray(digits) }
}

function entriesUpTo(room: string, { snapshotAt }: Shelf, at: Seq): Line[] {
  return Array.from({ length: Math.max(0, at - snapshotAt) }, (_, index) =>
    del(entryKey(room, snapshotAt + 1 + index)),
  )
}

/** Entries in order as long as they follow each other and open; `cut` when some were left. */
async function readEntries(
  { database }: Means,
  room: string,
  { key, from }: { readonly key: Uint8Array; readonly from: Seq },
): Promise<{ entries: LogEntry[]; cut: boolean; last: Seq }> {
  const entries: LogEntry[] = []
  let last = from
  let cut = false
  for await (const [place, sealed] of database.iterator(entriesAfter(room, from))) {
    last = Number(place.slice(-digits))
    const seq = from + entries.length + 1
    const bytes = last === seq && !cut ? openBytes(key, place, sealed) : undefined
    if (bytes === undefined) cut = true
    else entries.push({ seq, bytes })
  }
  return { entries, cut, last }
}

async function readRoom(means: Means, room: string): Promise<ReadBack> {
  const { database, keys, shelves } = means
  const header = await database.get(headerKey(room))
  if (header === undefined) return { kind: 'absent' }
  const keyNumber = Number(header.toString())
  const key = await keys.read(room, keyNumber)
  // Without its key a room is erased, whatever is left of it.
  if (key === undefined) return { kind: 'absent' }
  // A stop between a new generation and the end of its predecessor's key is made good here.
  await keys.destroy(room, keyNumber - 1)
  const sealed = await database.get(snapshotKey(room))
  const opened = sealed === undefined ? undefined : openSnapshot(room, key, sealed)
  const snapshotAt = opened?.seq ?? 0
  const { entries, cut, last } = await readEntries(means, room, { key, from: snapshotAt })
  // A cut log goes on after its last number, readable or not: no number is used twice.
  shelves.set(room, { keyNumber, key, snapshotAt, head: last })
  return { kind: 'kept', snapshot: opened, entries, head: last, cut }
}

async function shelfOf(means: Means, room: string): Promise<Shelf | undefined> {
  if (!means.shelves.has(room)) await readRoom(means, room)
  return means.shelves.get(room)
}

/** Runs a write on a room whose head is known; a failure leaves nothing assumed. */
async function attempt(
  means: Means,
  room: string,
  write: () => Promise<Appended>,
): Promise<Appended> {
  try {
    return await write()
  } catch (cause) {
    means.shelves.delete(room)
    return { kind: 'failed', cause }
  }
}

/** A room's first shelf. What an erased room of that name may have left opens no more: it goes. */
async function newShelf({ database, keys }: Means, room: string): Promise<Shelf> {
  await database.clear(entriesAfter(room, 0))
  await database.del(snapshotKey(room))
  return { keyNumber: 1, key: await keys.make(room, 1), snapshotAt: 0, head: 0 }
}

async function append(
  means: Means,
  [room, after]: readonly [string, Seq],
  { bytes, index = [] }: NewEntry,
): Promise<Appended> {
  const there = await shelfOf(means, room)
  if ((there?.head ?? 0) !== after) return { kind: 'behind' }
  const shelf = there ?? (await newShelf(means, room))
  const seq = after + 1
  const place = entryKey(room, seq)
  const header = there === undefined ? [headerLine(room, shelf.keyNumber)] : []
  const lines = index.map(({ key, value }) =>
    value === null ? del(indexKey(key)) : put(indexKey(key), Buffer.from(value)),
  )
  await means.commit([...header, put(place, sealBytes(shelf.key, place, bytes)), ...lines])
  means.shelves.set(room, { ...shelf, head: seq })
  return { kind: 'done', seq }
}

async function snapshot(means: Means, room: string, { seq, bytes }: LogEntry): Promise<Appended> {
  const shelf = await shelfOf(means, room)
  if (shelf === undefined || shelf.head < seq) return { kind: 'behind' }
  const line = snapshotLine(room, shelf.key, { seq, bytes })
  await means.commit([line, ...entriesUpTo(room, shelf, seq)])
  means.shelves.set(room, { ...shelf, snapshotAt: seq })
  return { kind: 'done', seq: shelf.head }
}

async function renew(
  means: Means,
  [room, after]: [string, Seq],
  bytes: Uint8Array,
): Promise<Appended> {
  const shelf = await shelfOf(means, room)
  if (shelf?.head !== after) return { kind: 'behind' }
  const keyNumber = shelf.keyNumber + 1
  const key = await means.keys.make(room, keyNumber)
  const seq = after + 1
  await means.commit([
    headerLine(room, keyNumber),
    snapshotLine(room, key, { seq, bytes }),
    ...entriesUpTo(room, shelf, after),
  ])
  means.shelves.set(room, { keyNumber, key, snapshotAt: seq, head: seq })
  await means.keys.destroy(room, shelf.keyNumber)
  return { kind: 'done', seq }
}

async function drop(means: Means, room: string): Promise<void> {
  const shelf = await shelfOf(means, room)
  if (shelf === undefined) return
  await means.keys.destroy(room, shelf.keyNumber)
  const lines = [del(headerKey(room)), del(snapshotKey(room))]
  await means.commit([...lines, ...entriesUpTo(room, shelf, shelf.head)])
  means.shelves.delete(room)
}

/** The relay's own 128 random bits, made at first start. */
async function relayIdIn(database: Database): Promise<string> {
  const there = await database.get('relay/id')
  if (there !== undefined) return there.toString()
  const made = randomBytes(16).toString('base64url')
  await database.put('relay/id', Buffer.from(made), { sync: true })
  return made
}

function storeOn(means: Means, relayId: string): Store {
  const { database, shelves } = means
  const guarded = (room: string, write: () => Promise<Appended>): Promise<Appended> =>
    attempt(means, room, write)
  return {
    relayId,
    exists: async (room) => (await database.get(headerKey(room))) !== undefined,
    append: (room, after, entry) => guarded(room, () => append(means, [room, after], entry)),
    async read(room) {
      shelves.delete(room)
      try {
        return await readRoom(means, room)
      } catch (cause) {
        return { kind: 'failed', cause }
      }
    },
    follow: () => () => undefined,
    snapshot: (room, seq, bytes) => guarded(room, () => snapshot(means, room, { seq, bytes })),
    renew: (room, after, bytes) => guarded(room, () => renew(means, [room, after], bytes)),
    drop: (room) => drop(means, room),
    lookup: async (key) => (await database.get(indexKey(key)))?.toString(),
    close: () => database.close(),
  }
}

/** The embedded store: one LevelDB and one folder of keys, or why it cannot be. */
export async function openClassicLevelStore(
  folder: string,
  watch?: CommitWatch,
): Promise<{ readonly kind: 'open'; readonly store: Store } | Refused> {
  const refused = await prepareFolder(folder)
  if (refused !== undefined) return refused
  const database: Database = new ClassicLevel(join(folder, 'store'), { valueEncoding: 'buffer' })
  try {
    await database.open()
  } catch (cause) {
    const { code, message } = ((cause as Error).cause ?? cause) as {
      code?: string
      message: string
    }
    return code === 'LEVEL_LOCKED'
      ? refuse(
          `Le dossier ${folder} est déjà utilisé par un autre relais. Arrêtez-le, ou choisissez un autre dossier avec --data.`,
          `The folder ${folder} is in use by another relay. Stop it, or choose another folder with --data.`,
        )
      : refuse(
          `Le dossier ${folder} ne peut pas être ouvert (${message}).`,
          `The folder ${folder} cannot be opened (${message}).`,
        )
  }
  const relayId = await relayIdIn(database)
  const means = {
    database,
    keys: createRoomKeys(join(folder, 'keys')),
    commit: createGroupCommit(database, watch),
    shelves: new Map<string, Shelf>(),
  }
  return { kind: 'open', store: storeOn(means, relayId) }
}
