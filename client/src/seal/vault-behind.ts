import { openVault, type Vault } from './device-vault.ts'

const behindMark = 3

/** Whether these bytes were sealed by a vault behind a second key. */
export const isBehind = (sealed: Uint8Array): boolean => sealed[0] === behindMark

/** A second key, which scripts hold and cannot read. */
export function innerKey(bytes: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])
}

/** Seals under a second key; opens that, and what the first vault sealed before there was one. */
export function vaultBehind(outer: Vault, key: CryptoKey): Vault {
  const inner = openVault(key)
  return {
    wrapped: outer.wrapped,
    async seal(bytes) {
      return new Uint8Array([behindMark, ...(await inner.seal(bytes))])
    },
    open: (sealed) => (isBehind(sealed) ? inner.open(sealed.slice(1)) : outer.open(sealed)),
  }
}
