import { Dexie } from 'dexie'
import type { Vault } from '../seal/device-vault.ts'
import { isBehind } from '../seal/vault-behind.ts'
import { openDeviceVault } from './device-secrets.ts'
import { openDeviceStore, type DeviceStore } from './device-store.ts'

interface Vaults {
  readonly outer: Vault
  readonly behind: Vault
}

/** Nothing when it is behind already, or sealed elsewhere. */
async function again({ outer, behind }: Vaults, sealed: unknown): Promise<Uint8Array | undefined> {
  if (!(sealed instanceof Uint8Array) || isBehind(sealed)) return undefined
  const opened = await outer.open(sealed)
  return opened && behind.seal(opened)
}

const isSame = (one: unknown, other: unknown) => String(one) === String(other)

/**
 * Seals what a store holds of keys behind the second one, row by row: cut anywhere, every row still
 * opens, and the next opening goes on. A row that changed meanwhile is left to that opening.
 */
async function sealBehind({ db, rings, vault }: DeviceStore, vaults: Vaults): Promise<void> {
  for (const row of await rings.toArray()) {
    const sealed = await again(vaults, row.sealed)
    if (sealed === undefined) continue
    await db.transaction('rw', rings, async () => {
      const now = await rings.get(row.room)
      if (isSame(now?.sealed, row.sealed)) await rings.put({ ...row, sealed })
    })
  }
  const device = await vault.get('device')
  const value = await again(vaults, device?.value)
  if (value !== undefined) await vault.put({ id: 'device', value })
}

/** What lies beside this device's own store: a common screen's, its libraries'. */
const others = ['faire-echo-ecran', 'faire-echo-bibliotheque']

/** The same in every store of this device; one that is not there is not made. */
export async function sealAllBehind(
  store: DeviceStore,
  behind: (vault: Vault) => Vault,
): Promise<void> {
  const seal = async (one: DeviceStore) => {
    const outer = await openDeviceVault(one)
    await sealBehind(one, { outer, behind: behind(outer) })
  }
  await seal(store)
  for (const name of others) {
    if (!(await Dexie.exists(name))) continue
    const other = openDeviceStore(name)
    await seal(other)
    other.db.close()
  }
}
