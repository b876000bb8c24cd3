import type { PublicKey } from '../../../shared/model/boxed.ts'
import { boxBytes, boxesInAll } from '../../../shared/model/keys.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { boxCipher, boxKey, deviceKeyOf, keyBytes, type Turn } from './key-boxes.ts'
import { deviceRandom, type Random } from './random.ts'
import { x25519 } from './x25519.ts'

function bytesOf(key: PublicKey): Uint8Array {
  const bytes = fromBase64url(key)
  if (bytes?.length !== keyBytes) throw new Error('Not a device’s key')
  return bytes
}

interface Boxing extends Turn {
  /** The sender's: what opens a box says whose device made it. */
  readonly seed: Uint8Array
  readonly secret: Uint8Array
  readonly to: readonly PublicKey[]
}

/**
 * The epoch secret in a box for each device: the same number of them always, the rest drawn at random.
 * Signed by no signature: a box opens only with the key of the device that made it, which the relay
 * has never seen.
 */
export function sealBoxes(boxing: Boxing, random: Random = deviceRandom): string {
  const { seed, secret, to } = boxing
  if (to.length > boxesInAll) throw new Error(`Too many devices: ${to.length}`)
  const own = random(keyBytes)
  const once = x25519.getPublicKey(own)
  const from = deviceKeyOf(seed)
  const bytes = random(keyBytes + boxesInAll * boxBytes)
  bytes.set(once)
  to.forEach((key, at) => {
    const device = bytesOf(key)
    const shared = [x25519.getSharedSecret(own, device), x25519.getSharedSecret(seed, device)]
    const box = boxCipher(boxKey(shared, { once, from, to: key }, boxing)).encrypt(secret)
    bytes.set(box, keyBytes + at * boxBytes)
  })
  return toBase64url(bytes)
}
