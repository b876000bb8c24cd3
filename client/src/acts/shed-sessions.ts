import type { Ring } from '../sync/keyring.ts'
import type { Device } from './device.ts'
import type { OpenRoom } from './open-group.ts'

/**
 * A newcomer who facilitated for a while read all that the group holds; back among the peers, what was held
 * back from them is so again, and leaves this device: documents, what waits and drafts, then that it was there.
 */
export async function shedSessions(
  { keyring }: Pick<Device, 'keyring'>,
  { group, sessions }: Ring,
  { board }: Pick<OpenRoom, 'board'>,
): Promise<void> {
  const listed = [...board.getState().sessions.values()].map(({ record }) => record.room)
  const gone = [...sessions.keys()].filter((room) => !listed.includes(room))
  await keyring.forgetRooms(gone)
  await keyring.update(group, (ring) => ({
    led: undefined,
    sessions: new Map([...ring.sessions].filter(([room]) => !gone.includes(room))),
  }))
}
