import { isDrawn } from '../model/collections.ts'
import { keptDays } from '../host/archive-names.ts'
import type { Request } from './decide.ts'
import { minuteOf } from './erasing.ts'
import type { Records, Write } from './records.ts'
import type { Tentative } from './tentative.ts'

/**
 * Since when devices may bring back to this room what a relay lost of it. `room` is its own id, for the
 * marks of what is withdrawn meanwhile: a device that was away may hold that too.
 */
export interface WayBack {
  readonly sinceMin: number
  readonly room: string
}

/** Opened at this moment. */
export const wayBackFrom = ({ room, nowMs }: { room: string; nowMs: number }): WayBack => ({
  sinceMin: minuteOf(nowMs),
  room,
})

/** A day more than the oldest back-up is kept. */
export const wayBackMin = (keptDays.data + 1) * 24 * 60
/** Of a hash in base64url: 126 bits, as many as a tombstone has in whole characters. */
const markChars = 21
/** Beyond, what was lost comes back no more: a room is read whole each time it opens. */
const marksMost = 2_000

type Hashing = (text: string) => string

const wayBackOf = ({ read }: Pick<Records, 'read'>): WayBack | undefined =>
  read('room', 'main')?.['wayBack'] as WayBack | undefined

/** Laid by a mark of which the first characters are those of a hash of the place. */
export const layMark = (mark: string): Write => [
  'ledger',
  'withdrawn',
  mark.slice(0, markChars),
  {},
]

/** Whether a generation that ends by an erasure leaves open what a loss had opened. */
export function staysOpen(records: Records, nowMs: number): boolean {
  const since = wayBackOf(records)?.sinceMin
  const isRecent = since !== undefined && minuteOf(nowMs) - since < wayBackMin
  return isRecent && [...records.each('withdrawn')].length <= marksMost
}

const markOf = ({ collection, id }: Request, room: string, hashOf: Hashing): string =>
  hashOf(`${room}/${collection}/${id}`)

/** While the way back is open: what is withdrawn is known, and never comes by it. */
export function markWithdrawn(request: Request, act: Tentative, hashOf: Hashing): void {
  const room = wayBackOf(act)?.room
  if (room === undefined || !isDrawn(act.kind, request.collection)) return
  act.write(layMark(markOf(request, room, hashOf)))
}

/** True for a record that was withdrawn under this very id, and would now come back. */
export function wasWithdrawn(request: Request, records: Records, hashOf: Hashing): boolean {
  const room = wayBackOf(records)?.room
  if (room === undefined || request.op !== 'create' || !isDrawn(records.kind, request.collection))
    return false
  const [, collection, mark] = layMark(markOf(request, room, hashOf))
  return records.read(collection, mark) !== undefined
}
