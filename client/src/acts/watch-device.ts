import type { StoreApi } from 'zustand/vanilla'
import type { AppState, Receipt } from '../store/app.ts'
import type { HostConfig } from './config.ts'
import type { Device } from './device.ts'
import { keepApp } from './keep-app.ts'

/** What this device meets, as Home says it: no network, no room, a newer app, who may create a group. */
export function watchDevice(device: Device, state: StoreApi<AppState>): void {
  device.watchNetwork((online) => state.setState({ online }))
  device.watchRoom((storageFull) => state.setState({ storageFull }))
  const { kept } = device.receipts
  const tell = (): void => state.setState({ receipts: toldOnce(kept.getState()) })
  // They may have been read while the rooms of this device's groups opened.
  tell()
  kept.subscribe(tell)
  const heard = (host: HostConfig | undefined): void =>
    state.setState({ creation: host?.groupCreation ?? 'open' })
  heard(device.host.last())
  void device.host.fresh.then(heard)
  void keepApp((update) => state.setState({ update }))
}

const dayMs = 86_400_000

const isToldBy = (first: Receipt, one: Receipt): boolean =>
  first.what === 'group' &&
  one.what === 'group' &&
  Math.abs(one.atMs - first.atMs) < dayMs &&
  (one.name === first.name ? first.atMs < one.atMs : one.name === '')

/**
 * A page that went away while a group was forgotten hears the end once more, when nothing here bears its
 * name any longer, or when its receipts are not read yet: such a receipt says nothing that the first did not.
 */
export const toldOnce = (receipts: readonly Receipt[]): readonly Receipt[] =>
  receipts.filter((one) => !receipts.some((first) => isToldBy(first, one)))

/** Asked once there is something to keep; « Cet appareil » says what the browser answered. */
export function keepFirmly(): void {
  void (navigator as { readonly storage?: StorageManager }).storage?.persist()
}

/** Looks each minute for what no word from anybody tells, like a date that goes by; returns its stop. */
export function startMinuteHand(look: () => void): () => void {
  const timer = setInterval(look, 60_000)
  return () => clearInterval(timer)
}
