import type { Random } from '../seal/random.ts'
import type { DeviceStore } from './device-store.ts'
import type { Address } from './socket.ts'

export type Stop = () => void

/** When the page goes out of sight, and when it is back. */
export interface Lifecycle {
  onHide(run: () => void): Stop
  onShow(run: () => void): Stop
}

/** A clock and "later". */
export interface Clock {
  readonly nowMs: () => number
  readonly after: (ms: number, run: () => void) => Stop
}

/** All that a line needs of the world: given, so that a simulated one will do. */
export interface Surroundings extends Clock, Address {
  readonly store: DeviceStore
  readonly random: Random
  readonly lifecycle: Lifecycle
  /** Tells the other tabs of this device that the outbox changed; correctness never needs it. */
  readonly nudge?: Nudge
}

/** One word between the tabs of a device: something changed in this room. */
export interface Nudge {
  tell(room: string): void
  listen(heard: (room: string) => void): Stop
}
