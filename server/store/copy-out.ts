import { randomBytes } from 'node:crypto'
import type { Database, Disk } from './disk.ts'
import { startArchive, type Half } from './archive-form.ts'
import type { RoomKeys } from './room-keys.ts'
import { headerKey } from './room-lines.ts'
import { lastSerial, readTombstones, type Tombstones } from './tombstones.ts'

/** Some bytes of one of the two archives, in order. */
export interface Piece {
  readonly to: Half
  readonly bytes: Buffer
}

interface Means {
  readonly disk: Disk
  readonly keys: Pick<RoomKeys, 'read'>
  readonly tombstones: Pick<Tombstones, 'text'>
  readonly doubts: number
}

type Snapshot = ReturnType<Database['snapshot']>

const someAtOnce = 32
const textBytes = 60_000

/**
 * Lines of one instant, some at a time: between two reads the database may be closed and opened again,
 * since rooms are not to wait for a back-up; the copy then fails and is asked for again.
 */
async function* linesOf(disk: Disk, range: object, snapshot: Snapshot) {
  const lines = await disk.read(async (database) => database.iterator({ ...range, snapshot }))
  try {
    for (;;) {
      const some = await disk.read(() => lines.nextv(someAtOnce))
      if (some.length === 0) return
      yield* some
    }
  } finally {
    await lines.close()
  }
}

const roomsRange = { gte: headerKey(''), lt: `${headerKey('')}~` }
/** Before and after the rooms' own lines, which come first. */
const otherRanges = [{ lt: roomsRange.gte }, { gte: roomsRange.lt }]

interface Instant {
  readonly snapshot: Snapshot
  readonly rooms: [room: string, number: Buffer, key: Uint8Array | undefined][]
}

/** One instant of the store, with the key that each room had at that instant. */
async function instantOf({ disk, keys }: Means): Promise<Instant> {
  const snapshot = await disk.read(async (database) => database.snapshot())
  const rooms: Instant['rooms'] = []
  for await (const [place, number] of linesOf(disk, roomsRange, snapshot)) {
    const room = place.slice(headerKey('').length)
    rooms.push([room, number, await keys.read(room, Number(number.toString()))])
  }
  return { snapshot, rooms }
}

const keylessOf = ({ rooms }: Instant): string =>
  rooms.flatMap(([room, number, key]) => (key ? [] : [`${room}.${number.toString()}`])).join()

/**
 * Neither keys first nor store first would do: a room that turns its key between the two would be there
 * without the key it was sealed under. So the store's instant comes first, then the keys of that instant;
 * if some were destroyed in between, another instant is taken. Those still missing were before.
 */
async function sureInstant(means: Means): Promise<Instant> {
  let instant = await instantOf(means)
  for (let missed = ''; keylessOf(instant) !== missed;) {
    missed = keylessOf(instant)
    await instant.snapshot.close()
    instant = await instantOf(means)
  }
  return instant
}

/** All that is kept, of one instant, as two archives; the relay goes on meanwhile. */
export async function* copyOut(means: Means, nowMs = Date.now): AsyncGenerator<Piece> {
  const madeAtMs = nowMs()
  const known = await means.tombstones.text()
  const { snapshot, rooms } = await sureInstant(means)
  try {
    const kept = rooms.filter(([, , key]) => key !== undefined)
    const tombstone = lastSerial(readTombstones(known))
    const pair = randomBytes(16).toString('base64url')
    const head = { madeAtMs, pair, rooms: kept.length, doubts: means.doubts, tombstone }
    const keys = startArchive({ ...head, half: 'keys' })
    yield { to: 'keys', bytes: keys.begin() }
    for (const [room, number, key] of kept)
      yield {
        to: 'keys',
        bytes: keys.frame(`${room}.${number.toString()}`, Buffer.from(key ?? [])),
      }
    yield { to: 'keys', bytes: keys.end() }
    const lines = startArchive({ ...head, half: 'data' })
    yield { to: 'data', bytes: lines.begin() }
    for (let at = 0; at < known.length; at += textBytes)
      yield {
        to: 'data',
        bytes: lines.frame('tombstones', Buffer.from(known.slice(at, at + textBytes))),
      }
    for (const [room, number] of rooms)
      yield { to: 'data', bytes: lines.frame(headerKey(room), number) }
    for (const range of otherRanges)
      for await (const [place, value] of linesOf(means.disk, range, snapshot))
        yield { to: 'data', bytes: lines.frame(place, value) }
    yield { to: 'data', bytes: lines.end() }
  } finally {
    await snapshot.close()
  }
}
