import { join } from 'node:path'
import { copyOut, type Piece } from './copy-out.ts'
import { prepareFolder, refuseWriting, type Refused } from './data-folder.ts'
import { createDisk, type Disk } from './disk.ts'
import type { Doubts } from './doubts.ts'
import type { Line } from './group-commit.ts'
import { createCompaction, type Compaction } from './compaction.ts'
import { openDatabase } from './open-database.ts'
import { createRoomKeys, type RoomKeys } from './room-keys.ts'
import {
  del,
  entriesGone,
  entryLine,
  entryPlaces,
  headerKey,
  indexKey,
  linesBetween,
  numberLine,
  openSnapshot,
  put,
  readEntries,
  snapshotKey,
  snapshotLine,
  sureKey,
} from './room-lines.ts'
import { sinceIn } from './since.ts'
import { healthOf, type StoreHealth } from './store-health.ts'
import { tellStore, type Listening, type StoreWatch } from './store-watch.ts'
import { openTombstones, wholeRoom, type Tombstones } from './tombstones.ts'
import type { Appended, IndexChange, LogEntry, NewEntry, ReadBack, Seq, Store } from './store.ts'

/** What the store knows of a room in use: its key, where its log begins and ends. */
interface Shelf {
  readonly keyNumber: number
  readonly key: Uint8Array
  snapshotAt: Seq
  head: Seq
}

interface Means {
  readonly disk: Disk
  readonly keys: RoomKeys
  readonly shelves: Map<string, Shelf>
  readonly doubts: Doubts
  readonly watch: StoreWatch
  readonly compaction: Compaction
  readonly tombstones: Tombstones
}

/** A room that is not. Words without the room they are of are damage, not absence. */
async function absent({ disk }: Means, room: string): Promise<ReadBack> {
  const left = await disk.read(async (database) => [
    ...(await entryPlaces(database, room, 1)),
    ...((await database.has(snapshotKey(room))) ? [snapshotKey(room)] : []),
  ])
  if (left.length > 0) throw new Error('a room is kept without its header')
  return { kind: 'absent' }
}

async function readRoom(means: Means, room: string): Promise<ReadBack> {
  const { disk, keys, shelves, doubts, watch } = means
  const header = await disk.read((database) => database.get(headerKey(room)))
  if (header === undefined) return absent(means, room)
  const keyNumber = Number(header.toString())
  const key = await keys.read(room, keyNumber)
  // Without its key a room is erased, whatever is left of it.
  if (key === undefined) return { kind: 'absent' }
  // A stop between a new generation and the end of its predecessor's key is made good here.
  await keys
    .destroy(room, keyNumber - 1)
    .catch((cause: unknown) => watch({ kind: 'keyless', cause }))
  const sealed = await disk.read((database) => database.getMany([snapshotKey(room), sureKey(room)]))
  const opened = sealed[0] === undefined ? undefined : openSnapshot({ room, key }, sealed[0])
  const snapshotAt = opened?.seq ?? 0
  const { entries, cut, last } = await disk.read((database) =>
    readEntries(database, { room, key }, snapshotAt),
  )
  // A cut log goes on after its last number, readable or not: no number is used twice.
  shelves.set(room, { keyNumber, key, snapshotAt, head: last })
  // When the last of all that was written is damaged, nobody knows of which rooms it was.
  const isInDoubt = Number(sealed[1] ?? 0) < doubts.count
  return { kind: 'kept', snapshot: opened, entries, head: last, cut: cut || isInDoubt }
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

/** A room's first lines. What an erased room of that name may have left opens no more: it goes. */
async function firstLines({ disk, doubts }: Means, room: string): Promise<Line[]> {
  const left = await disk.read((database) => entryPlaces(database, room, -1))
  const sure = doubts.count > 0 ? [numberLine(sureKey(room), doubts.count)] : []
  return [...[...left, snapshotKey(room)].map(del), numberLine(headerKey(room), 1), ...sure]
}

/** A room's next file key, on the disk. */
async function newKey({ keys, watch }: Means, room: string, number: number): Promise<Uint8Array> {
  try {
    return await keys.make(room, number)
  } catch (cause) {
    watch({ kind: 'keyless', cause })
    throw cause
  }
}

const indexLines = (changes: readonly IndexChange[]): Line[] =>
  changes.map(({ key, value }) =>
    value === null ? del(indexKey(key)) : put(indexKey(key), Buffer.from(value)),
  )

async function append(
  means: Means,
  [room, after]: readonly [string, Seq],
  { bytes, index = [], taken = [] }: NewEntry,
): Promise<Appended> {
  const there = await shelfOf(means, room)
  if ((there?.head ?? 0) !== after) return { kind: 'behind' }
  const first = there === undefined ? await firstLines(means, room) : []
  const seq = after + 1
  const made = async () => ({ keyNumber: 1, key: await newKey(means, room, 1), snapshotAt: 0 })
  const shelf: Shelf = there ?? { ...(await made()), head: 0 }
  const line = entryLine({ room, key: shelf.key }, { seq, bytes })
  await means.tombstones.note(room, taken)
  await means.disk.write([...first, line, ...indexLines(index)])
  shelf.head = seq
  means.shelves.set(room, shelf)
  return { kind: 'done', seq }
}

async function snapshot(means: Means, room: string, { seq, bytes }: LogEntry): Promise<Appended> {
  const shelf = await shelfOf(means, room)
  if (shelf === undefined || shelf.head < seq) return { kind: 'behind' }
  const line = snapshotLine({ room, key: shelf.key }, { seq, bytes })
  await means.disk.write([line, ...entriesGone(room, shelf.snapshotAt, seq)])
  shelf.snapshotAt = seq
  return { kind: 'done', seq: shelf.head }
}

async function renew(
  means: Means,
  [room, after]: [string, Seq],
  { bytes, index = [], taken = [] }: NewEntry,
): Promise<Appended> {
  const shelf = await shelfOf(means, room)
  if (shelf?.head !== after) return { kind: 'behind' }
  const keyNumber = shelf.keyNumber + 1
  const key = await newKey(means, room, keyNumber)
  const seq = after + 1
  await means.tombstones.note(room, taken)
  await means.disk.write([
    numberLine(headerKey(room), keyNumber),
    snapshotLine({ room, key }, { seq, bytes }),
    numberLine(sureKey(room), means.doubts.count),
    ...entriesGone(room, shelf.snapshotAt, after),
    ...indexLines(index),
  ])
  means.shelves.set(room, { keyNumber, key, snapshotAt: seq, head: seq })
  await means.keys.destroy(room, shelf.keyNumber)
  await means.compaction.run(room)
  return { kind: 'done', seq }
}

async function drop(means: Means, room: string): Promise<void> {
  const shelf = await shelfOf(means, room)
  if (shelf === undefined) return
  await means.tombstones.note(room, [wholeRoom])
  await means.keys.destroy(room, shelf.keyNumber)
  const lines = [headerKey(room), snapshotKey(room), sureKey(room)].map(del)
  await means.disk.write([...lines, ...entriesGone(room, shelf.snapshotAt, shelf.head)])
  means.shelves.delete(room)
}

function storeOn(means: Means, relayId: string): Store {
  const { disk, shelves, watch, compaction } = means
  const guarded = (room: string, write: () => Promise<Appended>): Promise<Appended> =>
    attempt(means, room, write)
  const read = async (room: string): Promise<ReadBack> => {
    shelves.delete(room)
    try {
      const kept = await readRoom(means, room)
      if (kept.kind === 'kept' && kept.cut) watch({ kind: 'cut' })
      return kept
    } catch (cause) {
      watch({ kind: 'unreadable', cause })
      return { kind: 'failed', cause }
    }
  }
  return {
    relayId,
    isShared: false,
    exists: (room) =>
      disk.read(async (database) => (await database.get(headerKey(room))) !== undefined),
    append: (room, after, entry) => guarded(room, () => append(means, [room, after], entry)),
    async rooms() {
      const lines = await disk.read((each) => linesBetween(each, headerKey(''), headerKey('~')))
      return lines.map(([key]) => key.slice(headerKey('').length))
    },
    read,
    since: async (room, after) => sinceIn(await read(room), after),
    follow: () => () => undefined,
    say: () => undefined,
    snapshot: (room, seq, bytes) => guarded(room, () => snapshot(means, room, { seq, bytes })),
    renew: (room, after, entry) => guarded(room, () => renew(means, [room, after], entry)),
    isBuried: async (room) => means.tombstones.isBuried(room),
    drop: (room) => drop(means, room),
    letGo: (room) => void shelves.delete(room),
    lookup: (key) => disk.read(async (database) => (await database.get(indexKey(key)))?.toString()),
    async between(from, to) {
      const lines = await disk.read((each) => linesBetween(each, indexKey(from), indexKey(to)))
      return lines.map(([key, value]) => [key.slice(indexKey('').length), value.toString()])
    },
    note: (changes) => disk.write(indexLines(changes)),
    compact: () => compaction.run(),
    close: () => disk.close(),
  }
}

/** A store that is open, and all that it keeps as two archives of one instant. */
export interface Opened {
  readonly kind: 'open'
  readonly store: Store
  readonly copy: () => AsyncGenerator<Piece>
  readonly health: () => Promise<StoreHealth>
}

/** The embedded store: one LevelDB and one folder of keys, or why it cannot be. */
export async function openClassicLevelStore(
  folder: string,
  listening?: Listening,
): Promise<Opened | Refused> {
  const watch = listening === undefined ? () => undefined : tellStore(listening)
  const refused = await prepareFolder(folder)
  if (refused !== undefined) return refused
  const opened = await openDatabase(folder).catch((cause: unknown) => refuseWriting(folder, cause))
  if (opened.kind === 'refused') return opened
  const { database, doubts, relayId } = opened
  const shelves = new Map<string, Shelf>()
  const disk = await createDisk({ database, watch, forget: () => shelves.clear() })
  if (doubts.isNew) watch({ kind: 'doubted' })
  const keys = createRoomKeys(join(folder, 'keys'))
  const compaction = createCompaction(disk, watch)
  const tombstones = await openTombstones(folder)
  const means = { disk, keys, shelves, doubts, watch, compaction, tombstones }
  const read = { disk, keys, tombstones, doubts: doubts.count }
  const whole = { copy: () => copyOut(read), health: () => healthOf(read) }
  return { kind: 'open', store: storeOn(means, relayId), ...whole }
}
