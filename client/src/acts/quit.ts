import { leaveTable } from '../../../shared/acts/enter-session.ts'
import { leaveGroup } from '../../../shared/acts/leave-group.ts'
import type { Quitting } from '../store/this-device.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Device } from './device.ts'
import { openSession } from './group-card.ts'
import { outcomeOf } from './line-outcomes.ts'
import type { OpenRoom } from './open-group.ts'
import { knownSession, openSessionRoom } from './open-session-room.ts'

interface Leaver {
  readonly device: Device
  readonly ring: Ring
  readonly room: OpenRoom
}

/** Gives one's seat back: resolves once the relay has it, or says why not. Waits for the network. */
export async function quit(leaver: Leaver): Promise<Quitting> {
  await leaveOpenTable(leaver)
  const { line } = leaver.room
  const key = await line.post(leaveGroup(leaver.ring.member))
  const outcome = await outcomeOf(line, key)
  // The seat may be cut before its answer is heard.
  if (outcome === 'done' || outcome === 'ended') return 'left'
  await line.discard(key)
  return outcome
}

/** The name leaves the table of the session that is open: nobody waits there for a turn. */
async function leaveOpenTable({ device, ring, room }: Leaver): Promise<void> {
  const open = openSession(room.board.getState(), room.desk.nowMs())
  if (open === undefined) return
  const session = openSessionRoom(device, { ring }, await knownSession(device, ring, open.room))
  const key = await session.line.post(leaveTable(ring.member))
  await outcomeOf(session.line, key)
  await session.stop()
}
