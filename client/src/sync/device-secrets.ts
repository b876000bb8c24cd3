import { fromBase64url, toBase64url } from '../seal/base64url.ts'
import { drawVaultKey, openVault, type Vault } from '../seal/device-vault.ts'
import { deviceRandom, type Random } from '../seal/random.ts'
import type { DeviceStore } from './device-store.ts'

const utf8 = { encode: (text: string) => new TextEncoder().encode(text) }

/** What WebCrypto there is, and where chance comes from. */
export interface Chance {
  readonly subtle?: SubtleCrypto
  readonly random: Random
}

/** The browser's own; in an insecure context there is no `crypto.subtle`. */
export function deviceChance(): Chance {
  const subtle = (globalThis.crypto as { readonly subtle?: SubtleCrypto }).subtle
  return { random: deviceRandom, ...(subtle === undefined ? {} : { subtle }) }
}

/** Opens this device's vault, drawing its key the first time. */
export async function openDeviceVault(
  store: DeviceStore,
  { subtle, random }: Chance = deviceChance(),
): Promise<Vault> {
  const there = await store.vault.get('key')
  if (there !== undefined) return openVault(there.value, random)
  const drawn = await drawVaultKey(subtle, random)
  // Two tabs may draw at once: the first one stored is the key of both.
  const value = await store.db.transaction('rw', store.vault, async () => {
    const first = await store.vault.get('key')
    if (first === undefined) await store.vault.add({ id: 'key', value: drawn })
    return first?.value ?? drawn
  })
  return openVault(value, random)
}

/** The secret that this device's drafts are sealed under, drawn the first time. */
export async function deviceSecret(
  store: DeviceStore,
  vault: Vault,
  random: Random = deviceRandom,
): Promise<Uint8Array> {
  const sealed = await vault.seal(utf8.encode(toBase64url(random(32))))
  const value = await store.db.transaction('rw', store.vault, async () => {
    const first = await store.vault.get('device')
    if (first === undefined) await store.vault.add({ id: 'device', value: sealed })
    return first?.value ?? sealed
  })
  const opened = value instanceof Uint8Array ? await vault.open(value) : undefined
  const secret = opened && fromBase64url(new TextDecoder().decode(opened))
  if (secret === undefined) throw new Error('the device secret does not open')
  return secret
}
