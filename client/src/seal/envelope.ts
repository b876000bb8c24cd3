import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import type { Sealed } from '../../../shared/model/sealed.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import type { Random } from './random.ts'

const epochBytes = 2
const nonceBytes = 24
const tagBytes = 16
const smallestPadBytes = 128
const largestPadBytes = 8_192
const version = '1.'

const utf8 = new TextEncoder()

/** A key, and the text that binds what is sealed to its place. */
export interface Lock {
  readonly key: Uint8Array
  readonly bound: string
  readonly epoch: number
  /** The largest padding, 8 192 bytes unless said: what the relay accepts. */
  readonly largestBytes?: number
  /** The smallest, 128 bytes unless said. */
  readonly smallestBytes?: number
}

/** Length first (two bytes), then the content, then zeros up to 128·2^k bytes. */
export function pad(
  content: Uint8Array,
  {
    smallestBytes = smallestPadBytes,
    largestBytes: largest = largestPadBytes,
  }: Pick<Lock, 'smallestBytes' | 'largestBytes'> = {},
): Uint8Array {
  let size = smallestBytes
  while (size < content.length + 2) size *= 2
  if (size > largest) throw new Error(`too long to seal: ${content.length} bytes`)
  const padded = new Uint8Array(size)
  new DataView(padded.buffer).setUint16(0, content.length)
  padded.set(content, 2)
  return padded
}

/** What was padded; nothing when the length it says is not there. */
export function unpad(padded: Uint8Array): Uint8Array | undefined {
  const length = ((padded[0] ?? 0) << 8) | (padded[1] ?? 0)
  return length <= padded.length - 2 ? padded.subarray(2, 2 + length) : undefined
}

/** True for a size that padding gives. */
export function isPadSize(bytes: number, largest = largestPadBytes): boolean {
  const times = bytes / smallestPadBytes
  return bytes <= largest && Number.isInteger(Math.log2(times)) && times >= 1
}

/** "1." + base64url(epoch ‖ nonce ‖ XChaCha20-Poly1305 of the padded content). */
export function sealBytes(lock: Lock, content: Uint8Array, random: Random): Sealed {
  const nonce = random(nonceBytes)
  const cipher = xchacha20poly1305(lock.key, nonce, utf8.encode(lock.bound))
  const sealed = cipher.encrypt(pad(content, lock))
  const bytes = new Uint8Array(epochBytes + nonceBytes + sealed.length)
  new DataView(bytes.buffer).setUint16(0, lock.epoch)
  bytes.set(nonce, epochBytes)
  bytes.set(sealed, epochBytes + nonceBytes)
  return (version + toBase64url(bytes)) as Sealed
}

/** The content, or nothing when moved, altered, cut, of another version, or sealed otherwise. */
export function openBytes(lock: Lock, sealed: string): Uint8Array | undefined {
  if (!sealed.startsWith(version)) return undefined
  const bytes = fromBase64url(sealed.slice(version.length))
  const headBytes = epochBytes + nonceBytes
  const largest = lock.largestBytes ?? largestPadBytes
  if (bytes === undefined || !isPadSize(bytes.length - headBytes - tagBytes, largest)) {
    return undefined
  }
  if (new DataView(bytes.buffer).getUint16(0) !== lock.epoch) return undefined
  const nonce = bytes.subarray(epochBytes, headBytes)
  const cipher = xchacha20poly1305(lock.key, nonce, utf8.encode(lock.bound))
  try {
    return unpad(cipher.decrypt(bytes.subarray(headBytes)))
  } catch (cause) {
    // The tag does not fit: the cipher says so by throwing, and it is an ordinary answer here.
    if (cause instanceof Error) return undefined
    throw cause
  }
}

/** The epoch a sealed text says it was sealed under; undefined when it is not one. */
export function epochOf(sealed: string): number | undefined {
  if (!sealed.startsWith(version)) return undefined
  // Four letters of base64url hold three bytes: the two of the epoch, and one more.
  const head = fromBase64url(sealed.slice(version.length, version.length + 4))
  return head === undefined || head.length < 2 ? undefined : ((head[0] ?? 0) << 8) | (head[1] ?? 0)
}
