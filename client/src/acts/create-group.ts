import { foundGroup } from '../../../shared/acts/found-group.ts'
import type { RoomId } from '../../../shared/model/ids.ts'
import { deviceRandom, newRecordId, newRoomId, newToken } from '../seal/random.ts'
import type { Founding } from '../store/app.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Device } from './device.ts'
import { openGroup, type OpenRoom } from './open-group.ts'

/** A new group: every secret drawn on this device, kept before anything is said to the relay. */
export async function createGroup(
  device: Device,
  { group, charter, name, code }: Founding,
): Promise<{ readonly room: RoomId; readonly open: OpenRoom; readonly ring: Ring }> {
  const room = newRoomId()
  const ring: Ring = {
    group: room,
    member: newRecordId(),
    token: newToken(),
    device: newRecordId(),
    role: 'facilitator',
    founded: false,
    epochs: new Map([[1, deviceRandom(32)]]),
    sessions: new Map(),
    ...(code === undefined ? {} : { code }),
  }
  await device.keyring.add(ring)
  const open = openGroup(device, ring)
  await open.line.post(foundGroup(open.desk.author, { group, charter, name }))
  return { room, open, ring }
}
