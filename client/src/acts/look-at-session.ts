import type { StoreApi } from 'zustand/vanilla'
import type { RoomId } from '../../../shared/model/ids.ts'
import type { Board } from '../store/board.ts'
import { whenReady } from '../store/board-ready.ts'
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

/** A session's board, as long as it is held. */
export interface HeldSession {
  readonly board: StoreApi<Board>
  readonly stop: () => Promise<void>
}

/** A session this device keeps: as it is when open on this page, else opened until it is let go. */
export async function holdSession(
  { device, ring, sessions }: SessionSource,
  room: RoomId,
): Promise<HeldSession | undefined> {
  const open = sessions.get(room)
  if (open !== undefined) return { board: (await open).board, stop: () => Promise.resolve() }
  const known = ring.sessions.get(room)
  return known === undefined ? undefined : openSessionRoom(device, { ring }, known)
}

/** The board of a session this device keeps, looked at once. */
export async function lookAtSession(
  source: SessionSource,
  room: RoomId,
): Promise<Board | undefined> {
  const held = await holdSession(source, room)
  if (held === undefined) return undefined
  const board = await whenReady(held.board)
  await held.stop()
  return board
}
