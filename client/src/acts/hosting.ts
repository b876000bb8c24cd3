import type { Act } from '../../../shared/acts/act.ts'
import type { RoomId } from '../../../shared/model/ids.ts'
import { newRecordId } from '../seal/random.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Device } from './device.ts'
import type { OpenRoom } from './open-group.ts'

/** The relay may take nobody more for a moment, when everybody comes back to it at once. */
export const againMs = 5_000

/** A session and its group, as this device holds them. */
export interface Hosting {
  readonly device: Device
  readonly ring: Ring
  readonly room: RoomId
  readonly group: OpenRoom
  readonly session: OpenRoom
}

/**
 * Says what a relay that was restored may know no more, by an errand in that room: one that knows it says so,
 * and nothing is asked of anybody.
 */
export const sayAgain = ({ device, ring }: Hosting, room: RoomId, act: Act) =>
  device.carry({
    room,
    member: ring.member,
    token: ring.token,
    device: newRecordId(),
    acts: [act],
  })

/** The ring as it is now: another tab may have added to it. */
export async function ringNow({ device, ring }: Hosting): Promise<Ring> {
  return (await device.keyring.read(ring.group)) ?? ring
}
