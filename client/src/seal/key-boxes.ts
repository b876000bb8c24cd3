import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import type { PublicKey } from '../../../shared/model/boxed.ts'
import type { RoomId } from '../../../shared/model/ids.ts'
import { boxBytes, boxesInAll } from '../../../shared/model/keys.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { branch } from './branches.ts'
import { x25519 } from './x25519.ts'

export const keyBytes = 32
const noNonce = new Uint8Array(24)

/** What others box to, from the seed of a device or of a sheet on paper. */
export function deviceKeyOf(seed: Uint8Array): PublicKey {
  return toBase64url(x25519.getPublicKey(seed)) as PublicKey
}

/** Which key of which group is boxed. */
export interface Turn {
  readonly room: RoomId
  readonly epoch: number
}

interface Ends {
  readonly once: Uint8Array
  readonly from: PublicKey
  readonly to: PublicKey
}

/** Two secrets: one of this turn alone, one that only the sender's device and this one can have. */
export function boxKey(
  shared: readonly Uint8Array[],
  { once, from, to }: Ends,
  { room, epoch }: Turn,
) {
  const both = new Uint8Array(2 * keyBytes)
  shared.forEach((secret, at) => both.set(secret, at * keyBytes))
  const purpose = `keys|${epoch}|${toBase64url(once)}|${from}|${to}`
  return branch(both, room, purpose)
}

/** Each box has a key of its own, used once. */
export const boxCipher = (key: Uint8Array) => xchacha20poly1305(key, noNonce)

interface Opening extends Turn {
  readonly seed: Uint8Array
  /** The devices it may come from. */
  readonly from: readonly PublicKey[]
}

/** The secret in this device's box, or nothing. Never throws, whatever came down. */
export function openBox(opening: Opening, boxes: string): Uint8Array | undefined {
  const bytes = fromBase64url(boxes)
  if (bytes?.length !== keyBytes + boxesInAll * boxBytes) return undefined
  const once = bytes.subarray(0, keyBytes)
  const to = deviceKeyOf(opening.seed)
  for (const from of opening.from) {
    const shared = [once, fromBase64url(from)].flatMap((key) => secretWith(opening.seed, key) ?? [])
    if (shared.length < 2) continue
    const key = boxKey(shared, { once, from, to }, opening)
    for (let at = keyBytes; at < bytes.length; at += boxBytes) {
      const secret = opened(() => boxCipher(key).decrypt(bytes.subarray(at, at + boxBytes)))
      if (secret !== undefined) return secret
    }
  }
  return undefined
}

function secretWith(seed: Uint8Array, key: Uint8Array | undefined): Uint8Array | undefined {
  return key === undefined ? undefined : opened(() => x25519.getSharedSecret(seed, key))
}

/** A tag that does not fit, or a point of small order: both are an ordinary answer here. */
function opened(open: () => Uint8Array): Uint8Array | undefined {
  try {
    return open()
  } catch (cause) {
    if (cause instanceof Error) return undefined
    throw cause
  }
}
