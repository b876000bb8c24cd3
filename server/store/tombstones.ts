import { createHash } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { wayBackMin } from '../../shared/policy/way-back.ts'

/**
 * One thing that was withdrawn or erased, by a hash: neither a room nor a record can be read from it.
 * Without a place, it is the whole room.
 */
export interface Tombstone {
  readonly serial: number
  readonly atMin: number
  readonly room: string
  readonly place: string | undefined
}

/** What was taken away for good, beside the store: an older copy of the store does not bring it back. */
export interface Tombstones {
  /** Durable before it resolves; asked for before the writing that takes these places away. */
  note(room: string, places: readonly string[]): Promise<void>
  /** Whether the whole room was erased. */
  isBuried(room: string): boolean
  /** All that is known, as it is kept. */
  text(): Promise<string>
}

/** Of a whole room. */
export const wholeRoom = ''

const minuteMs = 60_000

export const roomMark = (room: string): string => mark(room)
export const placeMark = (room: string, place: string): string => mark(`${room}/${place}`)

function mark(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url')
}

const form = /^(\d{1,15}) (\d{1,15}) ([\w-]{22})(?: ([\w-]{22}))?$/

/** What these lines say; one cut off by a stop says nothing. */
export function readTombstones(text: string): Tombstone[] {
  return text.split('\n').flatMap((line) => {
    const [, serial, atMin, room = '', place] = form.exec(line) ?? []
    return serial === undefined ? [] : [{ serial: +serial, atMin: Number(atMin), room, place }]
  })
}

export function writeTombstones(all: readonly Tombstone[]): string {
  const line = ({ serial, atMin, room, place }: Tombstone): string =>
    [serial, atMin, room, ...(place === undefined ? [] : [place])].join(' ')
  return all.map((each) => `${line(each)}\n`).join('')
}

export const lastSerial = (all: readonly Tombstone[]): number =>
  all.reduce((last, { serial }) => Math.max(last, serial), 0)

/** Lines of several copies, each once. */
export function joinTombstones(...texts: readonly string[]): Tombstone[] {
  const lines = new Set(texts.flatMap((text) => writeTombstones(readTombstones(text)).split('\n')))
  const all = readTombstones([...lines].join('\n'))
  return all.sort((left, right) => left.serial - right.serial)
}

export async function textIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ENOENT') return ''
    throw cause
  }
}

/** Adds to a file, durably. */
async function add(path: string, text: string, flags: 'a' | 'w'): Promise<void> {
  const file = await open(path, flags, 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

export const tombstonesIn = (folder: string): string => join(folder, 'tombstones')

/** Those of a data folder. What is older than any back-up goes, counted from the newest: no clock is believed. */
export async function openTombstones(folder: string, nowMs = Date.now): Promise<Tombstones> {
  const path = tombstonesIn(folder)
  const text = await textIfThere(path)
  const all = readTombstones(text)
  const newestMin = Math.max(...all.map(({ atMin }) => atMin))
  const kept = writeTombstones(all.filter(({ atMin }) => atMin >= newestMin - wayBackMin))
  if (kept !== text) {
    await add(`${path}.new`, kept, 'w')
    await rename(`${path}.new`, path)
  }
  let serial = lastSerial(all)
  const buried = new Set(all.flatMap((each) => (each.place === undefined ? each.room : [])))
  return {
    async note(room, places) {
      if (places.length === 0) return
      const atMin = Math.floor(nowMs() / minuteMs)
      const noted = places.map((place): Tombstone => {
        serial += 1
        const where = place === wholeRoom ? undefined : placeMark(room, place)
        return { serial, atMin, room: roomMark(room), place: where }
      })
      await add(path, writeTombstones(noted), 'a')
      if (places.includes(wholeRoom)) buried.add(roomMark(room))
    },
    isBuried: (room) => buried.has(roomMark(room)),
    text: () => textIfThere(path),
  }
}
