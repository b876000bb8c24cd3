import type { RoomId } from '../../../shared/model/ids.ts'
import { newRecordId } from '../seal/random.ts'
import type { Ring, RingSession } from '../sync/keyring.ts'
import type { Capability } from '../sync/line.ts'
import type { Device } from './device.ts'
import { holdRoom, type OpenRoom } from './open-group.ts'
import { roomKeys, sessionEpochs } from './room-keys.ts'

/** The session as this device knows it; a device id is drawn per room, so that two cannot be joined by it. */
export async function knownSession(device: Device, ring: Ring, room: RoomId): Promise<RingSession> {
  const known = ring.sessions.get(room)
  if (known !== undefined) return known
  const session = { room, device: newRecordId(), created: true }
  await device.keyring.addSession(ring.group, session)
  return session
}

/** A session's room. */
export function openSessionRoom(device: Device, ring: Ring, session: RingSession): OpenRoom {
  const { room } = session
  const keys = roomKeys(room, sessionEpochs(ring.epochs, room))
  const options = { room, kind: 'session' as const, device: session.device }
  const line = device.openLine({ ...options, capability: capability(ring, session) }, keys)
  line.listen({
    admitted: () => {
      if (!session.created)
        void device.keyring.addSession(ring.group, { ...session, created: true })
    },
  })
  const until = device.keyring.listen(({ group, epochs }) => {
    if (group === ring.group) keys.learn(sessionEpochs(epochs, room))
  })
  return holdRoom(device, {
    room,
    until,
    kind: 'session',
    line,
    keys,
    who: { ...ring, device: session.device },
  })
}

/** The facilitator who started it creates the room until the relay has said once that it is there. */
function capability({ group, member, token }: Ring, { created }: RingSession): Capability {
  return created ? { kind: 'member', member, token } : { kind: 'create', member, token, group }
}
