import type { RoomId } from '../../../shared/model/ids.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Device } from './device.ts'
import type { OpenRoom } from './open-group.ts'

/** A session and its group, as this device holds them. */
export interface Hosting {
  readonly device: Device
  readonly ring: Ring
  readonly room: RoomId
  readonly group: OpenRoom
  readonly session: OpenRoom
}
