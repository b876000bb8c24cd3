import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { frame, type syncStep } from './frames.ts'

/** y-websocket's own frames: two numbers, then bytes behind their length. */
export function encodeSync(
  step: (typeof syncStep)[keyof typeof syncStep],
  bytes: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, frame.sync)
  encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}

/** What `read` reads of the bytes, up to the last one; undefined when they are anything else. */
function whole<T>(bytes: Uint8Array, read: (decoder: decoding.Decoder) => T): T | undefined {
  const decoder = decoding.createDecoder(bytes)
  try {
    const value = read(decoder)
    return decoding.hasContent(decoder) ? undefined : value
  } catch (cause) {
    // Shorter than they say, or a number out of range: lib0 throws plain errors, the bytes are at fault.
    if (cause instanceof Error) return undefined
    throw cause
  }
}

/** The step and the bytes of a sync frame, its first number read already. */
export function decodeSync(rest: Uint8Array): { step: number; bytes: Uint8Array } | undefined {
  return whole(rest, (decoder) => ({
    step: decoding.readVarUint(decoder),
    bytes: decoding.readVarUint8Array(decoder),
  }))
}

/** A state vector: how much of each author's writing a replica holds. */
export function decodeVector(bytes: Uint8Array): ReadonlyMap<number, number> | undefined {
  return whole(bytes, (decoder) => {
    const vector = new Map<number, number>()
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      vector.set(decoding.readVarUint(decoder), decoding.readVarUint(decoder))
    }
    return vector
  })
}
