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

/** Where the record at `at` ends, and its type; undefined when it is torn, damaged or never was. */
function recordAt(log: Buffer, at: number): { end: number; type: number } | undefined {
  const left = Math.min(blockBytes - (at % blockBytes), log.length - at)
  if (left < headBytes) return undefined
  const end = at + headBytes + log.readUInt16LE(at + 4)
  const type = log.readUInt8(at + 6)
  const isWhole = end - at <= left && log.readUInt32LE(at) === checksum(log.subarray(at + 6, end))
  return isWhole ? { end, type } : undefined
}

/** Whether every byte of a log will be read again. */
export function isWholeLog(log: Buffer): boolean {
  let isInside = false
  for (let at = 0; at < log.length;) {
    const left = blockBytes - (at % blockBytes)
    // Too little is left for a record: filled with zeros.
    const record = left < headBytes ? undefined : recordAt(log, at)
    if (left >= headBytes) {
      if (record === undefined) return false
      const begins = record.type === types.full || record.type === types.first
      if (begins === isInside || record.type > types.last || record.type === 0) return false
      isInside = record.type === types.first || record.type === types.middle
    }
    at = record?.end ?? at + left
  }
  return !isInside
}

/**
 * Whether the last of what was written to a database cannot all be read: torn by a stop in the middle
 * of a write, or damaged since. Asked before it is opened: opening leaves nothing to see.
 */
export async function endsDamaged(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((cause: { code?: string }) => {
    // Not made yet.
    if (cause.code === 'ENOENT') return []
    throw cause
  })
  const logs = names.filter((name) => /^\d+\.log$/.test(name))
  const wholes = await Promise.all(
    logs.map(async (name) => isWholeLog(await readFile(join(folder, name)))),
  )
  return wholes.includes(false)
}
