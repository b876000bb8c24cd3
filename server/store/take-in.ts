import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readArchive, type ArchiveHead, type Frame } from './archive-form.ts'
import { refuse, type Refused } from './data-folder.ts'
import type { Database } from './disk.ts'
import { openBytes } from './file-seal.ts'
import type { Line } from './group-commit.ts'
import { databaseIn } from './open-database.ts'
import { createRoomKeys, type RoomKeys } from './room-keys.ts'
import { headerKey, put } from './room-lines.ts'

/** The two files of a back-up. */
export interface Archives {
  readonly data: string
  readonly keys: string
}

/** What was found in a back-up while it was taken in. */
export interface TakenIn {
  readonly head: ArchiveHead
  readonly isPair: boolean
  /** Rooms kept, and those of which the key came too. */
  readonly rooms: number
  readonly opened: readonly string[]
  /** Sealed lines that do not open under their room's key: damaged before the back-up was made. */
  readonly damaged: number
  readonly tombstones: string
}

type Keys = ReadonlyMap<string, Uint8Array>

const keyName = /^([\w-]{1,64})\.(\d{1,15})$/
const keyBytes = 32
const batchBytes = 512 * 1024

async function readKeys(path: string): Promise<{ head: ArchiveHead; keys: Keys } | Refused> {
  const keys = new Map<string, Uint8Array>()
  let isStrange = false
  const head = await readArchive(path, 'keys', ([name, value]) => {
    if (keyName.test(name) && value.length === keyBytes) keys.set(name, Uint8Array.from(value))
    else isStrange = true
  })
  if ('kind' in head) return head
  return isStrange
    ? refuse(
        `${path} contient autre chose que des clés.`,
        `${path} holds something else than keys.`,
      )
    : { head, keys }
}

/** Where sealed lines stand, and the room they are of: `entry/<room>/…`, `snapshot/<room>`. */
const sealedOf = (place: string): string | undefined =>
  /^(?:entry|snapshot)\/([^/]+)/.exec(place)?.[1]
const sureOf = (place: string): string | undefined => /^sure\/([^/]+)/.exec(place)?.[1]

interface Taking {
  readonly database: Database
  readonly folderKeys: RoomKeys
  readonly keys: Keys
  readonly open: Map<string, Uint8Array>
  rooms: number
  damaged: number
  tombstones: string
  lines: Line[]
  bytes: number
}

async function flush(taking: Taking, sync = false): Promise<void> {
  const { database, lines } = taking
  taking.lines = []
  taking.bytes = 0
  if (lines.length > 0 || sync) await database.batch(lines, { sync })
}

async function takeRoom(taking: Taking, room: string, number: string): Promise<boolean> {
  taking.rooms += 1
  const key = taking.keys.get(`${room}.${number}`)
  if (key === undefined) return false
  await taking.folderKeys.keep(room, Number(number), key)
  taking.open.set(room, key)
  return true
}

/** What is sealed under a key that is not there is left out: nobody will ever open it. */
async function isTaken(taking: Taking, [place, value]: Frame): Promise<boolean> {
  if (place.startsWith(headerKey('')))
    return takeRoom(taking, place.slice(headerKey('').length), value.toString())
  const sealed = sealedOf(place)
  const room = sealed ?? sureOf(place)
  if (room === undefined) return true
  const key = taking.open.get(room)
  const isOpen = sealed === undefined || (key !== undefined && openBytes(key, place, value))
  if (key !== undefined && isOpen === undefined) taking.damaged += 1
  return key !== undefined
}

async function takeFrame(taking: Taking, frame: Frame): Promise<void> {
  const [name, value] = frame
  if (name === 'tombstones') taking.tombstones += value.toString()
  else if (await isTaken(taking, frame)) {
    taking.lines.push(put(name, value))
    taking.bytes += value.length
    if (taking.bytes > batchBytes) await flush(taking)
  }
}

/** Writes what two archives hold into a folder of its own, and says what was found; nothing is vouched for before. */
export async function takeIn(files: Archives, folder: string): Promise<TakenIn | Refused> {
  const read = await readKeys(files.keys)
  if ('kind' in read) return read
  await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 })
  const database = databaseIn(folder)
  await database.open()
  const folderKeys = createRoomKeys(join(folder, 'keys'))
  const counts = { rooms: 0, damaged: 0, tombstones: '', lines: [], bytes: 0 }
  const taking: Taking = { database, folderKeys, keys: read.keys, open: new Map(), ...counts }
  try {
    const head = await readArchive(files.data, 'data', (frame) => takeFrame(taking, frame))
    if ('kind' in head) return head
    await flush(taking, true)
    const { rooms, damaged, tombstones, open } = taking
    const isPair = head.pair === read.head.pair
    return { head, isPair, rooms, opened: [...open.keys()], damaged, tombstones }
  } finally {
    await database.close()
  }
}
