import type { RoomId } from '../../../shared/model/ids.ts'
import type { Board } from '../store/board.ts'
import type { Stop } from '../sync/line.ts'
import { holdSession, type SessionSource } from './look-at-session.ts'

/**
 * Closed sessions, as long as a text that draws on them is on the desk: what is withdrawn there
 * meanwhile is known here. Tells once all that this device keeps is read, then at each change.
 */
export function followSessions(
  source: SessionSource,
  rooms: readonly RoomId[],
  tell: (boards: ReadonlyMap<RoomId, Board>) => void,
): Stop {
  const stops: (() => void)[] = []
  let left = false
  const follow = async () => {
    const held = await Promise.all(
      rooms.map(async (room) => {
        const session = await holdSession(source, room)
        return session === undefined ? [] : [{ room, ...session }]
      }),
    )
    const all = held.flat()
    stops.push(
      ...all.map(
        ({ stop }) =>
          () =>
            void stop(),
      ),
    )
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
