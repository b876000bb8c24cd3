import type { FloorWords } from '../../../../shared/model/floor.ts'
import type { MemberId } from '../../../../shared/model/ids.ts'
import {
  floorOf,
  giveTurn,
  moveTurn,
  nextTurn,
  passTurn,
  putBackTurn,
  turnsOf,
  type Turn,
} from '../../store/select/cockpit-floor.ts'
import { useConnection, useSession } from '../../store/use-app.ts'
import { useTables } from './use-tables.ts'

/** The speaking order as people, and who comes next. */
export function useTurns(): { readonly turns: readonly Turn[]; readonly next: Turn | undefined } {
  const { me } = useSession()
  const here = useConnection((connection) => connection.here)
  const board = useTables('floor', 'participants', 'progress', 'script', 'situations')
  const turns = turnsOf(board, floorOf(board, me), here)
  return { turns, next: nextTurn(turns) }
}

/** What a facilitator does with the speaking order. */
export function useFloorGestures() {
  const { board, connection, tiers, me } = useSession()
  const change = (next: (floor: FloorWords) => FloorWords) =>
    void tiers.setFloor(next(floorOf(board.getState(), me)))
  return {
    give: (member: MemberId) => change((floor) => giveTurn(floor, member)),
    pass: (member: MemberId) => change((floor) => passTurn(floor, member)),
    putBack: (member: MemberId) => change((floor) => putBackTurn(floor, member)),
    move: (member: MemberId, by: -1 | 1) => change((floor) => moveTurn(floor, member, by)),
    /** The next one who waits; once everyone has spoken, the one who speaks has finished. */
    next: () =>
      change((floor) => {
        const turns = turnsOf(board.getState(), floor, connection.getState().here)
        return giveTurn(floor, nextTurn(turns)?.member)
      }),
    restart: () =>
      change(({ spoken, speaking, waiting }) => ({
        spoken: [],
        waiting: [...spoken, ...(speaking === undefined ? [] : [speaking]), ...waiting],
      })),
  }
}
