import type { StoreApi } from 'zustand/vanilla'
import type { Board } from '../store/board.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Device } from './device.ts'

/**
 * A newcomer who facilitated for a while read all that the group holds; back among the peers, what was held
 * back from them is so again, and leaves this device: documents, what waits and drafts, then that it was there.
 */
export async function shedSessions(
  { keyring }: Pick<Device, 'keyring'>,
  { group, member, sessions }: Ring,
  { board }: { readonly board: StoreApi<Board> },
): Promise<void> {
  const { members, sessions: shown } = board.getState()
  const isHeldBack = members.get(member)?.record.since !== undefined
  const listed = [...shown.values()].map(({ record }) => record.room)
  const gone = isHeldBack ? [...sessions.keys()].filter((room) => !listed.includes(room)) : []
  await keyring.forgetRooms(gone)
  await keyring.update(group, (ring) => ({
    led: undefined,
    sessions: new Map([...ring.sessions].filter(([room]) => !gone.includes(room))),
  }))
}
