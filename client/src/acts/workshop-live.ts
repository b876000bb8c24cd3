import type { RoomId } from '../../../shared/model/ids.ts'
import type { Board } from '../store/board.ts'
import type { Stop } from '../sync/line.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { SessionSource } from './look-at-session.ts'
import { openSessionRoom } from './open-session-room.ts'

interface Held {
  readonly board: StoreApi<Board>
  readonly stop: Stop
}

/** The session as it is open on this page, else opened for as long as it is followed. */
async function hold({ device, ring, sessions }: SessionSource, room: RoomId): Promise<Held[]> {
  const open = sessions.get(room)
  if (open !== undefined) return [{ board: (await open).board, stop: () => undefined }]
  const known = ring.sessions.get(room)
  if (known === undefined) return []
  const opened = openSessionRoom(device, ring, known)
  return [{ board: opened.board, stop: () => void opened.stop() }]
}

/**
 * Closed sessions, as long as a text that draws on them is on the desk: what is withdrawn there
 * meanwhile is known here. Tells once all that this device keeps is read, then at each change.
 */
export function followSessions(
  source: SessionSource,
  rooms: readonly RoomId[],
  tell: (boards: ReadonlyMap<RoomId, Board>) => void,
): Stop {
  const stops: Stop[] = []
  let left = false
  const follow = async () => {
    const held = await Promise.all(
      rooms.map(async (room) => (await hold(source, room)).map((one) => ({ room, ...one }))),
    )
    const all = held.flat()
    stops.push(...all.map(({ stop }) => stop))
    const look = () => {
      const boards = all.map(({ room, board }) => [room, board.getState()] as const)
      if (boards.every(([, { ready }]) => ready)) tell(new Map(boards))
    }
    stops.push(...all.map(({ board }) => board.subscribe(look)))
    if (left) for (const stop of stops) stop()
    else look()
  }
  void follow()
  return () => {
    left = true
    for (const stop of stops) stop()
  }
}
