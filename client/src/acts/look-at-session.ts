import type { RoomId } from '../../../shared/model/ids.ts'
import type { Board } from '../store/board.ts'
import type { SessionHandle } from '../store/session.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Device } from './device.ts'
import { openSessionRoom } from './open-session-room.ts'

/** What a look at the sessions of a group needs. */
export interface SessionSource {
  readonly device: Device
  readonly ring: Ring
  readonly sessions: ReadonlyMap<RoomId, Promise<SessionHandle>>
}

/** The board of a session this device keeps: as it is when open on this page, else opened for a look. */
export async function lookAtSession(
  { device, ring, sessions }: SessionSource,
  room: RoomId,
): Promise<Board | undefined> {
  const held = sessions.get(room)
  if (held !== undefined) return (await held).board.getState()
  const known = ring.sessions.get(room)
  if (known === undefined) return undefined
  const open = openSessionRoom(device, ring, known)
  const board = await new Promise<Board>((resolve) => {
    const look = (now: Board) => (now.ready ? resolve(now) : undefined)
    open.board.subscribe(look)
    look(open.board.getState())
  })
  await open.stop()
  return board
}
