import type { Vault } from '../seal/device-vault.ts'
import type { AskCode } from '../store/code.ts'
import { openDeviceVault } from '../sync/device-secrets.ts'
import type { DeviceStore } from '../sync/device-store.ts'
import type { Device } from './device.ts'

interface Vaults extends Pick<Device, 'vaultOf' | 'code'> {
  readonly vault: Vault
}

const asIs = (vault: Vault) => vault

/** The vaults of this device. Where no code was ever set, nothing is asked and nothing more loaded. */
export async function openVaults(store: DeviceStore, ask: AskCode): Promise<Vaults> {
  const outer = await openDeviceVault(store)
  const place = { store, outer }
  let behind = asIs
  if ((await store.vault.get('code')) !== undefined) {
    const { unlock } = await import('./unlock.ts')
    behind = await unlock({ ...place, ask })
  }
  return {
    vault: behind(outer),
    vaultOf: async (one) => behind(await openDeviceVault(one)),
    code: async () => (await import('./device-code.ts')).deviceCode(place),
  }
}
