import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { deviceRandom, type Random } from './random.ts'

/** Where this device's secrets are wrapped before they are stored. */
export interface Vault {
  seal(bytes: Uint8Array): Promise<Uint8Array>
  /** Nothing when it was sealed elsewhere or altered. */
  open(sealed: Uint8Array): Promise<Uint8Array | undefined>
  /** False on a page without secure context: the key then lies beside what it seals. */
  readonly wrapped: boolean
}

/** The key itself: one that scripts cannot read, or plain bytes where the browser has none. */
export type VaultKey = CryptoKey | Uint8Array

const wrappedMark = 1
const plainKeyMark = 2
const ivBytes = 12
const nonceBytes = 24

/** Draws a key: non-extractable wherever the page is a secure context. */
export async function drawVaultKey(
  subtle: SubtleCrypto | undefined,
  random: Random = deviceRandom,
): Promise<VaultKey> {
  if (subtle === undefined) return random(32)
  return subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

function joined(mark: number, first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + first.length + second.length)
  bytes[0] = mark
  bytes.set(first, 1)
  bytes.set(second, 1 + first.length)
  return bytes
}

function wrappedVault(key: CryptoKey, random: Random): Vault {
  return {
    wrapped: true,
    async seal(bytes) {
      const iv = new Uint8Array(random(ivBytes))
      const content = new Uint8Array(bytes)
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, content)
      return joined(wrappedMark, iv, new Uint8Array(sealed))
    },
    async open(sealed) {
      if (sealed[0] !== wrappedMark) return undefined
      const iv = sealed.slice(1, 1 + ivBytes)
      try {
        const algorithm = { name: 'AES-GCM', iv }
        const content = sealed.slice(1 + ivBytes)
        return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, content))
      } catch (cause) {
        // WebCrypto's way of saying that it was sealed elsewhere, or altered.
        if (cause instanceof DOMException) return undefined
        throw cause
      }
    },
  }
}

function plainKeyVault(key: Uint8Array, random: Random): Vault {
  return {
    wrapped: false,
    async seal(bytes) {
      const nonce = random(nonceBytes)
      return joined(plainKeyMark, nonce, xchacha20poly1305(key, nonce).encrypt(bytes))
    },
    async open(sealed) {
      if (sealed[0] !== plainKeyMark || sealed.length < 1 + nonceBytes + 16) return undefined
      const cipher = xchacha20poly1305(key, sealed.subarray(1, 1 + nonceBytes))
      try {
        return cipher.decrypt(sealed.subarray(1 + nonceBytes))
      } catch (cause) {
        // The tag does not fit: an ordinary answer here.
        if (cause instanceof Error) return undefined
        throw cause
      }
    },
  }
}

/**
 * The vault behind a key. Without a secure context the key is plain bytes: nothing typed lies in
 * clear, but whoever copies the browser's files has the key as well, and the app says so.
 */
export function openVault(key: VaultKey, random: Random = deviceRandom): Vault {
  return key instanceof Uint8Array ? plainKeyVault(key, random) : wrappedVault(key, random)
}
