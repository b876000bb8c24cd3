import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** Nonce, ciphertext and tag in one piece, bound to where it is kept. */
export function sealBytes(key: Uint8Array, place: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, key, nonce)
  sealing.setAAD(Buffer.from(place))
  return Buffer.concat([nonce, sealing.update(bytes), sealing.final(), sealing.getAuthTag()])
}

/** The bytes again; undefined when they are damaged, moved, or under another key. */
export function openBytes(key: Uint8Array, place: string, sealed: Uint8Array): Buffer | undefined {
  if (sealed.length < nonceBytes + tagBytes) return undefined
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, nonceBytes))
  opening.setAAD(Buffer.from(place))
  opening.setAuthTag(sealed.subarray(-tagBytes))
  const text = opening.update(sealed.subarray(nonceBytes, -tagBytes))
  try {
    return Buffer.concat([text, opening.final()])
  } catch (cause) {
    // The tag does not fit: the caller treats the rest of the log as lost, and says so.
    if (cause instanceof Error) return undefined
    throw cause
  }
}
