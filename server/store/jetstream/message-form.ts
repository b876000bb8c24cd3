import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { openBytes, sealBytes } from '../file-seal.ts'
import type { IndexChange, LogEntry, Seq } from '../store.ts'

// One message of the stream: a head that every relay reads without a key, then what is sealed under the
// room's. `before` is where the room's last message stood in the stream: whoever reads walks back by it.

const formVersion = 1
const headBytes = 24

/** An entry of the log, or all that is kept of the room in the place of what came before. */
export interface Head {
  readonly kind: 'entry' | 'whole'
  /** The room's own position after this message. */
  readonly seq: Seq
  readonly keyNumber: number
  /** The stream's position of the room's message before this one; 0 for its first. */
  readonly before: number
}

/** What a message holds: a snapshot where it is whole, then entries up to its position. */
export interface Held {
  readonly index: readonly IndexChange[]
  readonly snapshot?: LogEntry
  readonly entries: readonly LogEntry[]
}

/** A room, and the key that its words are sealed under. */
export interface Keyed {
  readonly room: string
  readonly key: Uint8Array
}

const placeOf = (room: string, head: Buffer): string => `${room}/${head.toString('base64url')}`

function encodeHead({ kind, seq, keyNumber, before }: Head): Buffer {
  const head = Buffer.alloc(headBytes)
  head.writeUInt8(formVersion, 0)
  head.writeUInt8(kind === 'whole' ? 1 : 0, 1)
  head.writeUInt32BE(keyNumber, 4)
  head.writeBigUInt64BE(BigInt(seq), 8)
  head.writeBigUInt64BE(BigInt(before), 16)
  return head
}

/** Written by a later version: this one leaves the room alone, and whoever is in it goes elsewhere. */
export class UnknownForm extends Error {
  override readonly name = 'UnknownForm'
}

/** The head of a message; throws `UnknownForm` for a later one. */
export function decodeHead(payload: Uint8Array): Head {
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength)
  if (bytes.length < headBytes || bytes.readUInt8(0) !== formVersion)
    throw new UnknownForm('a message of the engine is of a form that this version does not know')
  return {
    kind: bytes.readUInt8(1) === 1 ? 'whole' : 'entry',
    keyNumber: bytes.readUInt32BE(4),
    seq: Number(bytes.readBigUInt64BE(8)),
    before: Number(bytes.readBigUInt64BE(16)),
  }
}

function encodeHeld({ index, snapshot, entries }: Held): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, JSON.stringify(index))
  encoding.writeVarUint(encoder, snapshot === undefined ? 0 : 1)
  const lines = snapshot === undefined ? entries : [snapshot, ...entries]
  for (const { seq, bytes } of lines) {
    encoding.writeVarUint(encoder, seq)
    encoding.writeVarUint8Array(encoder, bytes)
  }
  return encoding.toUint8Array(encoder)
}

function decodeHeld(bytes: Uint8Array): Held {
  const decoder = decoding.createDecoder(bytes)
  const index = JSON.parse(decoding.readVarString(decoder)) as IndexChange[]
  const isWhole = decoding.readVarUint(decoder) === 1
  const lines: LogEntry[] = []
  while (decoding.hasContent(decoder)) {
    const seq = decoding.readVarUint(decoder)
    lines.push({ seq, bytes: decoding.readVarUint8Array(decoder) })
  }
  const [snapshot, ...entries] = lines
  return isWhole && snapshot !== undefined
    ? { index, snapshot, entries }
    : { index, entries: lines }
}

/** Head and sealed words in one piece, each bound to the other and to the room. */
export function encodeMessage({ room, key }: Keyed, head: Head, held: Held): Buffer {
  const bytes = encodeHead(head)
  return Buffer.concat([bytes, sealBytes(key, placeOf(room, bytes), encodeHeld(held))])
}

/** What a message holds; undefined when it is damaged, moved, or under another key. */
export function decodeMessage({ room, key }: Keyed, payload: Uint8Array): Held | undefined {
  const head = Buffer.from(payload.subarray(0, headBytes))
  const plain = openBytes(key, placeOf(room, head), payload.subarray(headBytes))
  return plain && decodeHeld(plain)
}
