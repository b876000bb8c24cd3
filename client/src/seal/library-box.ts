import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { PublicKey } from '../../../shared/model/boxed.ts'
import type { RecordId, RoomId } from '../../../shared/model/ids.ts'
import type { Place, Sealed } from '../../../shared/model/sealed.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { isPadSize, pad, unpad } from './envelope.ts'
import { fromJsonBytes, toJsonBytes } from './json-bytes.ts'
import { deviceRandom, type Random } from './random.ts'
import { boundTo } from './words-seal.ts'
import { x25519 } from './x25519.ts'

const utf8 = new TextEncoder()
const keyBytes = 32
const nonceBytes = 24
const tagBytes = 16
const version = '1.'

/** A library's private key, drawn once: who has it reads. */
export function drawLibraryKey(random: Random = deviceRandom): Uint8Array {
  return random(keyBytes)
}

/** What seals to that library, and opens nothing. */
export function publicKeyOf(privateKey: Uint8Array): PublicKey {
  return toBase64url(x25519.getPublicKey(privateKey)) as PublicKey
}

/** Key and nonce of one sealing: both come from a secret drawn for it alone. */
function cipherOf(shared: Uint8Array, ends: readonly [Uint8Array, Uint8Array], place: Place) {
  const [once, library] = ends
  const salt = new Uint8Array(2 * keyBytes)
  salt.set(once)
  salt.set(library, keyBytes)
  const bytes = hkdf(sha256, shared, salt, utf8.encode('fe1/library'), keyBytes + nonceBytes)
  const nonce = bytes.subarray(keyBytes)
  return xchacha20poly1305(bytes.subarray(0, keyBytes), nonce, utf8.encode(boundTo(place)))
}

/** Words sealed to a library and to their place: "1." + base64url(one-time public key ‖ ciphertext). */
export function sealToLibrary(
  key: PublicKey,
  place: Place,
  { words, random = deviceRandom }: { readonly words: object; readonly random?: Random },
): Sealed {
  const library = fromBase64url(key)
  if (library?.length !== keyBytes) throw new Error('Not a library’s key')
  const secret = random(keyBytes)
  const once = x25519.getPublicKey(secret)
  const cipher = cipherOf(x25519.getSharedSecret(secret, library), [once, library], place)
  const sealed = cipher.encrypt(pad(toJsonBytes(words)))
  const bytes = new Uint8Array(keyBytes + sealed.length)
  bytes.set(once)
  bytes.set(sealed, keyBytes)
  return (version + toBase64url(bytes)) as Sealed
}

/** The words, or nothing. Never throws, whatever came down. */
export function openInLibrary(privateKey: Uint8Array, place: Place, sealed: string): unknown {
  if (!sealed.startsWith(version)) return undefined
  const bytes = fromBase64url(sealed.slice(version.length))
  if (bytes === undefined || !isPadSize(bytes.length - keyBytes - tagBytes)) return undefined
  const once = bytes.subarray(0, keyBytes)
  try {
    const shared = x25519.getSharedSecret(privateKey, once)
    const cipher = cipherOf(shared, [once, x25519.getPublicKey(privateKey)], place)
    const content = unpad(cipher.decrypt(bytes.subarray(keyBytes)))
    return content === undefined ? undefined : fromJsonBytes(content)
  } catch (cause) {
    // A tag that does not fit, or a point of small order: both are an ordinary answer here.
    if (cause instanceof Error) return undefined
    throw cause
  }
}

/**
 * The id under which a proposal lies in a library, or one of its pages: the same each time, so that a
 * deposit made twice is one; another in each library, so that no two can be joined by it.
 */
export function idInLibrary(room: RoomId, hash: string, part: 'text' | number): RecordId {
  const digest = sha256(utf8.encode(`fe1|released|${room}|${hash}|${part}`))
  return toBase64url(digest.subarray(0, 12)) as RecordId
}
