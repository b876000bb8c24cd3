import { draftKey } from '../seal/branches.ts'
import { deriveInWorker } from '../seal/derive-in-worker.ts'
import { askDoor } from '../sync/ask-door.ts'
import { browserSurroundings } from '../sync/browser-surroundings.ts'
import { deviceSecret, openDeviceVault } from '../sync/device-secrets.ts'
import { openDrafts } from '../sync/drafts.ts'
import { openKeyring } from '../sync/keyring.ts'
import { openLine } from '../sync/open-line.ts'
import { readConfig, relayUrl } from './config.ts'
import type { Device } from './device.ts'
import { resealWith } from './reseal.ts'
import { roomDrafts } from './room-drafts.ts'

/** This device: its store and vault, the host it talks to, the browser it lives in. */
export async function openDevice(): Promise<Device> {
  const config = await readConfig()
  const surroundings = { ...browserSurroundings(), url: relayUrl(config) }
  const { store, random, lifecycle } = surroundings
  const vault = await openDeviceVault(store)
  const key = draftKey(await deviceSecret(store, vault))
  const drafts = openDrafts({ store, key, random, clock: surroundings, lifecycle })
  return {
    keyring: openKeyring(store, vault),
    secure: vault.wrapped,
    config,
    openLine: (options, keys) =>
      openLine(
        keys === undefined ? options : { ...options, reseal: resealWith(options.room, keys) },
        surroundings,
      ),
    draftsOf: (room) => roomDrafts({ drafts, store }, room),
    askDoor: (door) => askDoor(surroundings, door),
    deriveDoor: deriveInWorker,
    nowMs: surroundings.nowMs,
    watchNetwork,
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
