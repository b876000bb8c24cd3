import { byteCursor, type ByteCursor } from './byte-cursor.ts'

/** What an honest update may hold, and where it must begin. */
export interface Expected {
  /** The one author of this generation. */
  readonly author: number
  /** Collections of this kind of room. */
  readonly roots: ReadonlySet<string>
  /** The author's clock as this replica knows it. */
  readonly clock: number
  /** How many records more this device takes. */
  readonly recordsLeft: number
}

/** Twice what a room may hold: beyond it, a relay is filling the device. */
export const mostRecords = 4_000

const recordId = /^[A-Za-z0-9_-]{16}$/
const fieldName = /^[a-z][A-Za-z]{0,31}$/
const mostFields = 32
const longestTextBytes = 16_384
/** Yjs counts in 53 bits; nobody writes two thousand million things in one generation. */
const mostClock = 2 ** 31

/**
 * True for what the relay may send: one author, flat records in the maps of this room, deletions.
 * Read before Yjs, which allocates what is declared and swallows what is broken. Every count is
 * checked against the bytes that are there before anything is done with it. What is refused here, the
 * build leaves out of Yjs: scripts/vite-trim.ts.
 */
export function isHonest(bytes: Uint8Array, expected: Expected): boolean {
  const cursor = byteCursor(bytes)
  const end = readStructs(cursor, expected)
  if (end === undefined || !readDeletions(cursor, expected, end)) return false
  return cursor.left() === 0
}

/** The clock after these structs, or undefined for anything odd. */
function readStructs(cursor: ByteCursor, expected: Expected): number | undefined {
  const clients = cursor.varUint()
  if (clients === 0) return expected.clock
  if (clients !== 1) return undefined
  const structs = cursor.varUint() ?? 0
  const author = cursor.varUint()
  let clock = cursor.varUint()
  // The shortest struct takes two bytes: more than that are not there.
  if (structs === 0 || structs * 2 > cursor.left() || author !== expected.author) return undefined
  if (clock === undefined || clock > expected.clock) return undefined
  let { recordsLeft } = expected
  for (let left = structs; left > 0; left -= 1) {
    const { length, isRecord } = readStruct(cursor, { ...expected, clock })
    if (length === undefined || length === 0) return undefined
    clock += length
    if (isRecord === true) recordsLeft -= 1
    if (clock > mostClock || recordsLeft < 0) return undefined
  }
  return Math.max(clock, expected.clock)
}

const kinds = { gc: 0, deleted: 1, any: 8 } as const
const hasOrigin = 0x80
const hasRightOrigin = 0x40
const hasKey = 0x20

/** How many clock units a struct takes, none for anything odd; and whether it is a record. */
interface Struct {
  readonly length?: number | undefined
  readonly isRecord?: boolean
}

function readStruct(cursor: ByteCursor, expected: Expected): Struct {
  const info = cursor.byte() ?? -1
  if (info === kinds.gc) return { length: cursor.varUint() }
  const kind = info & 0x1f
  // Nothing in a map stands to the right of anything.
  if (info < 0 || (info & hasRightOrigin) !== 0) return {}
  const isPlaced =
    (info & hasOrigin) === 0 ? readPlace(cursor, info, expected) : readOrigin(cursor, expected)
  if (!isPlaced) return {}
  if (kind === kinds.deleted) return { length: cursor.varUint() }
  const isRecord = kind === kinds.any && cursor.varUint() === 1 && readRecord(cursor)
  return isRecord ? { length: 1, isRecord } : {}
}

/** A first value: in one of the maps of this room, under a record's id. */
function readPlace(cursor: ByteCursor, info: number, { roots }: Expected): boolean {
  if ((info & hasKey) === 0 || cursor.varUint() !== 1) return false
  return roots.has(cursor.text(64) ?? '') && recordId.test(cursor.text(64) ?? '')
}

/** A later value: after one of the same author, already written. */
function readOrigin(cursor: ByteCursor, { author, clock }: Expected): boolean {
  return cursor.varUint() === author && (cursor.varUint() ?? clock) < clock
}

const anys = { text: 119, object: 118, integer: 125, float32: 124, float64: 123, no: 121, yes: 120 }

type Form = 'text' | 'number' | 'flag'

/** What every record has, and what reads it counts on. */
const everyRecord: readonly (readonly [name: string, form: Form])[] = [
  ['owner', 'text'],
  ['words', 'text'],
  ['rev', 'number'],
  ['epoch', 'number'],
  ['ord', 'number'],
  ['atMin', 'number'],
]

function readRecord(cursor: ByteCursor): boolean {
  if (cursor.byte() !== anys.object) return false
  const fields = cursor.varUint() ?? mostFields + 1
  if (fields > mostFields) return false
  const seen = new Map<string, Form>()
  for (let left = fields; left > 0; left -= 1) {
    const name = cursor.text(64) ?? ''
    if (!fieldName.test(name) || name in Object.prototype || seen.has(name)) return false
    const form = readValue(cursor)
    if (form === undefined) return false
    seen.set(name, form)
  }
  return everyRecord.every(([name, form]) => seen.get(name) === form)
}

function readValue(cursor: ByteCursor): Form | undefined {
  const kind = cursor.byte()
  if (kind === anys.text) return cursor.text(longestTextBytes) === undefined ? undefined : 'text'
  if (kind === anys.yes || kind === anys.no) return 'flag'
  const isNumber =
    kind === anys.integer
      ? cursor.varInt()
      : (kind === anys.float32 || kind === anys.float64) &&
        Number.isFinite(cursor.float(kind === anys.float32 ? 4 : 8))
  return isNumber ? 'number' : undefined
}

/** Deletions, all of them of what is written already. */
function readDeletions(cursor: ByteCursor, { author }: Expected, end: number): boolean {
  const clients = cursor.varUint()
  if (clients === 0) return true
  if (clients !== 1 || cursor.varUint() !== author) return false
  const ranges = cursor.varUint() ?? 0
  if (ranges === 0 || ranges * 2 > cursor.left()) return false
  for (let left = ranges; left > 0; left -= 1) {
    const clock = cursor.varUint() ?? end
    const length = cursor.varUint() ?? 0
    if (length === 0 || clock + length > end) return false
  }
  return true
}
