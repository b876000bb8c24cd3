import type { RoomId } from '../../../shared/model/ids.ts'
import { newRecordId } from '../seal/random.ts'
import { dueRooms } from '../store/select/erasures.ts'
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

/** Who is there, by what they hold of the group; and its room, where that is open here. */
interface Place {
  readonly ring: Ring
  readonly group?: OpenRoom | undefined
}

/** A session's room. */
export function openSessionRoom(device: Device, place: Place, session: RingSession): OpenRoom {
  const { ring } = place
  const { room } = session
  const keys = roomKeys(room, sessionEpochs(ring.epochs, room))
  const options = { room, kind: 'session' as const, device: session.device }
  const learn = (changes: Partial<RingSession>): void =>
    void device.keyring.update(ring.group, ({ sessions }) => ({
      sessions: new Map(sessions).set(room, { ...session, ...sessions.get(room), ...changes }),
    }))
  const missed = () => missedBy(place, session)
  const by = missed() ?? capability(ring, session.created)
  const line = device.openLine({ ...options, capability: by, missed }, keys)
  line.listen({
    admitted: () => session.created || learn({ created: true }),
    state: (now) => now.state === 'ended' && now.reason === 'erased' && learn({ isErased: true }),
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

/**
 * By what to knock again where the relay knows no such session, while one's seat in the group stands: it
 * may have been restored to before. Who facilitates makes the room again, but never one that is over;
 * others wait for it, unless it is one of those from before them, of which they are told the same.
 */
function missedBy({ ring, group }: Place, { room, isErased }: RingSession): Capability | undefined {
  if (group === undefined || isErased === true) return undefined
  const { state, role } = group.connection.getState()
  const board = group.desk.board()
  if (state === 'ended' || dueRooms(board, group.desk.nowMs()).has(room)) return undefined
  const isTiers = role === 'facilitator'
  const isTheirs =
    isTiers ||
    board.members.get(ring.member)?.record.since === undefined ||
    [...board.sessions.values()].some(({ record }) => record.room === room)
  return isTheirs ? capability(ring, !isTiers) : undefined
}

/** The facilitator who started it creates the room until the relay has said once that it is there. */
function capability({ group, member, token }: Ring, created: boolean): Capability {
  return created ? { kind: 'member', member, token } : { kind: 'create', member, token, group }
}
