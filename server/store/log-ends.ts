import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

// LevelDB's own log, as its doc/log_format.md says: blocks of 32 KiB, records of a checksum (4 bytes),
// a length (2), a type (1) and that many bytes. What it cannot read there it leaves out without a word.
const blockBytes = 32 * 1024
const headBytes = 7
const types = { full: 1, first: 2, middle: 3, last: 4 }

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1
  return crc
})

/** CRC-32C of a record's type and bytes, masked as LevelDB keeps it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
  const whole = ~crc >>> 0
  return (((whole >>> 15) | (whole << 17)) + 0xa282ead8) >>> 0
}

interface Piece {
  readonly end: number
  readonly type: number
}

/** The piece of a record at `at`: whole, or stopping where the log does, or not to be read. */
function pieceAt(log: Buffer, at: number): Piece | 'torn' | 'damaged' {
  if (log.length - at < headBytes) return 'torn'
  const end = at + headBytes + log.readUInt16LE(at + 4)
  const type = log.readUInt8(at + 6)
  const isOne = type >= types.full && type <= types.last
  if (!isOne || end - at > blockBytes - (at % blockBytes)) return 'damaged'
  if (end > log.length) return 'torn'
  return log.readUInt32LE(at) === checksum(log.subarray(at + 6, end)) ? { end, type } : 'damaged'
}

/** A length that changed makes what follows look like one torn record: what follows tells. */
function hidesMore(log: Buffer, at: number): boolean {
  for (let next = at + 1; next <= log.length - headBytes; next += 1) {
    if (typeof pieceAt(log, next) === 'object') return true
  }
  return false
}

/**
 * How a log ends. `torn`: in the middle of a record, as a stop in the middle of a write leaves it; that
 * write was never answered. `damaged`: bytes are not those that were written.
 */
export function endOfLog(log: Buffer): 'whole' | 'torn' | 'damaged' {
  let isInside = false
  for (let at = 0; at < log.length;) {
    const left = blockBytes - (at % blockBytes)
    // Too little is left for a record: filled with zeros.
    const piece = left < headBytes ? undefined : pieceAt(log, at)
    if (piece === 'torn') return hidesMore(log, at) ? 'damaged' : 'torn'
    if (piece === 'damaged') return piece
    if (piece !== undefined) {
      const begins = piece.type === types.full || piece.type === types.first
      if (begins === isInside) return 'damaged'
      isInside = piece.type === types.first || piece.type === types.middle
    }
    at = piece?.end ?? at + left
  }
  return isInside ? 'torn' : 'whole'
}

/**
 * Whether some of what a database's logs hold was damaged since it was written, and will be left out
 * without a word. Asked before it is opened: opening leaves nothing to see.
 */
export async function endsDamaged(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((cause: { code?: string }) => {
    // Not made yet.
    if (cause.code === 'ENOENT') return []
    throw cause
  })
  const logs = names.filter((name) => /^\d+\.log$/.test(name))
  const ends = await Promise.all(
    logs.map(async (name) => endOfLog(await readFile(join(folder, name)))),
  )
  return ends.includes('damaged')
}
