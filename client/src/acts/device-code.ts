import type { Vault } from '../seal/device-vault.ts'
import { isTooPlain } from '../seal/fold-code.ts'
import type { DeviceCode } from '../store/code.ts'
import { openAnew } from '../store/wipe-device.ts'
import { clearCode, readCode, setCode } from '../sync/code-row.ts'
import type { DeviceStore } from '../sync/device-store.ts'
import { tryCode } from './try-code.ts'

/** The code of this device, as « Cet appareil » sets it and removes it. */
export async function deviceCode(place: {
  readonly store: DeviceStore
  readonly outer: Vault
}): Promise<DeviceCode> {
  const row = await readCode(place)
  return {
    isSet: row !== undefined && row.kind !== 'none',
    isTooPlain,
    async set(code) {
      await setCode(place, code)
      openAnew()
    },
    async clear(code) {
      const inner = row && (await tryCode(row, code))
      if (inner === undefined) return false
      await clearCode(place, inner)
      openAnew()
      return true
    },
  }
}
