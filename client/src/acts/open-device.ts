import { boxSeed, draftKey, signSeed } from '../seal/branches.ts'
import { deriveInWorker } from '../seal/derive-in-worker.ts'
import type { AskCode } from '../store/code.ts'
import { askDoor } from '../sync/ask-door.ts'
import { browserSurroundings } from '../sync/browser-surroundings.ts'
import { openDeviceStore, type DeviceStore } from '../sync/device-store.ts'
import { deviceSecret } from '../sync/device-secrets.ts'
import { openDrafts } from '../sync/drafts.ts'
import { openKeyring } from '../sync/keyring.ts'
import { openLine } from '../sync/open-line.ts'
import { askHost, relayUrl } from './config.ts'
import type { Apart, Device } from './device.ts'
import { openHerbarium } from './herbarium.ts'
import { keptApart } from './kept-apart.ts'
import { watchKeptTexts } from './kept-texts.ts'
import { renewWith, resealWith } from './reseal.ts'
import { openVaults } from './open-vaults.ts'
import { roomDrafts } from './room-drafts.ts'

/**
 * This device: its store and vault, the host it talks to, the browser it lives in. Its code is asked
 * for first, where there is one.
 */
export async function openDevice(ask: AskCode): Promise<Device> {
  const host = askHost()
  // The first time, nothing can be opened without its address.
  if (host.last() === undefined) await host.fresh
  const surroundings = browserSurroundings(() => relayUrl(host.last()))
  const { store } = surroundings
  const storeApart = (name: string): Apart => {
    const own = openDeviceStore(name)
    return { store: own, openLine: (options) => openLine(options, { ...surroundings, store: own }) }
  }
  const aside = once(() => storeApart('faire-echo-ecran'))
  const { vault, vaultOf, code } = await openVaults(store, ask)
  const secret = await deviceSecret(store, vault)
  const drafts = openDrafts({ ...surroundings, key: draftKey(secret), clock: surroundings })
  return {
    keyring: openKeyring(store, vault),
    secure: vault.wrapped,
    host,
    openLine: (options, keys) => {
      const { room } = options
      const again = keys && { reseal: resealWith(room, keys), renew: renewWith(room, keys) }
      return openLine({ ...options, ...again }, surroundings)
    },
    aside,
    vaultOf,
    code,
    screens: screenMemory(() => aside().store, vaultOf),
    draftsOf: (room) => roomDrafts({ drafts, store }, room),
    async forgetDrafts(rooms) {
      for (const room of rooms) await store.drafts.where('key').startsWith(`${room}/`).delete()
    },
    signSeed: (group) => signSeed(secret, group),
    boxSeed: (group) => boxSeed(secret, group),
    hasWithdrawn: withdrawnIn(store),
    watchKeptTexts: (tell) => watchKeptTexts({ drafts, store }, tell),
    herbarium: openHerbarium({ drafts, store }),
    receipts: keptApart({ drafts, store }, { place: 'recus', nameOf: ({ atMs }) => `${atMs}` }),
    apart: storeApart,
    async carry(errand) {
      return (await import('../sync/errand.ts')).run(surroundings, errand)
    },
    askDoor: (door) => askDoor(surroundings, door),
    deriveDoor: deriveInWorker,
    nowMs: surroundings.nowMs,
    after: surroundings.after,
    watchRoom: (tell) => drafts.listen({ full: () => tell(true), kept: () => tell(false) }),
    watchNetwork,
  }
}

function withdrawnIn({ replicas }: DeviceStore): Device['hasWithdrawn'] {
  return async (room, id) => {
    const row = await replicas.get(room)
    return row?.withdrawn?.some((one) => one.id === id) ?? false
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The fragment of a common screen, sealed like a ring. */
function screenMemory(store: () => DeviceStore, vaultOf: Device['vaultOf']): Device['screens'] {
  const room = 'screen'
  return {
    async remember(fragment) {
      const vault = await vaultOf(store())
      await store().rings.put({ room, sealed: await vault.seal(encoder.encode(fragment)) })
    },
    async recall() {
      const row = await store().rings.get(room)
      const opened = row && (await (await vaultOf(store())).open(row.sealed))
      return opened === undefined ? '' : decoder.decode(opened)
    },
  }
}

function watchNetwork(listener: (online: boolean) => void): () => void {
  const tell = () => listener(navigator.onLine)
  addEventListener('online', tell)
  addEventListener('offline', tell)
  tell()
  return () => {
    removeEventListener('online', tell)
    removeEventListener('offline', tell)
  }
}
