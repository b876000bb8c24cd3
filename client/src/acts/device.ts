import type { Deriving } from '../seal/derive-in-worker.ts'
import type { Spoken } from '../seal/derive-door.ts'
import type { Vault } from '../seal/device-vault.ts'
import type { DeviceCode } from '../store/code.ts'
import type { Drafts } from '../store/drafts.ts'
import type { Receipt } from '../store/app.ts'
import type { Herbarium } from '../store/herbarium.ts'
import type { DeviceStore } from '../sync/device-store.ts'
import type { Errand, ErrandOutcome } from '../sync/errand.ts'
import type { Keyring } from '../sync/keyring.ts'
import type { Line, LineOptions, Stop } from '../sync/line.ts'
import type { Clock } from '../sync/surroundings.ts'
import type { RecordId, RoomId } from '../../../shared/model/ids.ts'
import type { KnownHost } from './config.ts'
import type { KeptApart } from './kept-apart.ts'
import type { RoomKeys } from './room-keys.ts'

export type DoorOutcome = { readonly wrap: string } | 'closed' | 'busy' | 'offline'

/** A store beside this device's own: what lies in one is never sent by the other. */
export interface Apart {
  readonly store: DeviceStore
  readonly openLine: (options: LineOptions) => Line
}

/** What this device offers to the verbs: its store, its keys, its network, its clock. */
export interface Device {
  readonly keyring: Keyring
  readonly secure: boolean
  /** The vault of a store of this device, behind its code if there is one. */
  readonly vaultOf: (store: DeviceStore) => Promise<Vault>
  readonly code: () => Promise<DeviceCode>
  readonly host: KnownHost
  readonly openLine: (options: LineOptions, keys?: RoomKeys) => Line
  /**
   * For a common screen, and for who comes again as a guest: what lies there must neither be sent with
   * what this device's outbox holds, nor lie beside keys that are not its own.
   */
  readonly aside: () => Apart
  /** The screen this device was last opened as, for a reload. */
  readonly screens: { remember(fragment: string): Promise<void>; recall(): Promise<string> }
  readonly draftsOf: (room: RoomId) => Drafts
  /** What was typed there and not posted goes. */
  readonly forgetDrafts: (rooms: readonly string[]) => Promise<void>
  /** What this device signs with in that group. */
  readonly signSeed: (group: RoomId) => Uint8Array
  /** What opens the boxes made for it there. */
  readonly boxSeed: (group: RoomId) => Uint8Array
  /** Whether this device withdrew that record there, lately, and did not make it again. */
  readonly hasWithdrawn: (room: RoomId, id: RecordId) => Promise<boolean>
  /** Told which rooms hold a text typed and not posted. */
  readonly watchKeptTexts: (tell: (rooms: ReadonlySet<string>) => void) => Stop
  /** Concepts that this device's person kept. */
  readonly herbarium: Herbarium
  readonly receipts: KeptApart<Receipt>
  /** A store of its own under this name, and lines in it. */
  readonly apart: (name: string) => Apart
  /** Does an errand in a room that this device does not keep. */
  readonly carry: (errand: Errand) => Promise<ErrandOutcome>
  readonly askDoor: (door: string) => Promise<DoorOutcome>
  readonly deriveDoor: (spoken: Spoken, progress: (part: number) => void) => Deriving
  readonly nowMs: () => number
  readonly after: Clock['after']
  /** Told when what is typed can no longer be kept for want of room, and when it can. */
  readonly watchRoom: (listener: (full: boolean) => void) => Stop
  readonly watchNetwork: (listener: (online: boolean) => void) => Stop
}
