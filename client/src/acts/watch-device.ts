import type { StoreApi } from 'zustand/vanilla'
import type { AppState } from '../store/app.ts'
import type { HostConfig } from './config.ts'
import type { Device } from './device.ts'
import { keepApp } from './keep-app.ts'

/** What this device meets, as Home says it: no network, no room, a newer app, who may create a group. */
export function watchDevice(device: Device, state: StoreApi<AppState>): void {
  device.watchNetwork((online) => state.setState({ online }))
  device.watchRoom((storageFull) => state.setState({ storageFull }))
  device.receipts.kept.subscribe((receipts) => state.setState({ receipts }))
  const heard = (host: HostConfig | undefined): void =>
    state.setState({ creation: host?.groupCreation ?? 'open' })
  heard(device.host.last())
  void device.host.fresh.then(heard)
  void keepApp((update) => state.setState({ update }))
}

/** Asked once there is something to keep; « Cet appareil » says what the browser answered. */
export function keepFirmly(): void {
  void (navigator as { readonly storage?: StorageManager }).storage?.persist()
}

/** Looks each minute for what no word from anybody tells, like a date that goes by; returns its stop. */
export function startMinuteHand(look: () => void): () => void {
  const timer = setInterval(look, 60_000)
  return () => clearInterval(timer)
}
