import {
  giveTurn,
  isAtHalf,
  moveTurn,
  newRound,
  nextTurn,
  passTurn,
  putBackTurn,
} from '../../../../shared/method/turn.ts'
import type { FloorWords } from '../../../../shared/model/floor.ts'
import type { MemberId } from '../../../../shared/model/ids.ts'
import { floorOf, readiness, turnsOf, type Turn } from '../../store/select/cockpit-floor.ts'
import { useConnection, useSession } from '../../store/use-app.ts'
import { useTables } from '../../store/use-tables.ts'

/** Where a round stands: going on, between its two halves, or over. */
export type RoundState = 'going' | 'half' | 'over'

/** The speaking order as people, and where the round stands. */
export function useTurns(): { readonly turns: readonly Turn[]; readonly round: RoundState } {
  const { me } = useSession()
  const here = useConnection((connection) => connection.here)
  const board = useTables('floor', 'participants', 'deviceless', 'progress', 'script', 'situations')
  const floor = floorOf(board, me)
  const turns = turnsOf(board, floor, here)
  const waits = turns.some(({ state }) => state === 'waiting')
  const over = !waits && floor.speaking === undefined && floor.spoken.length > 0
  return { turns, round: over ? 'over' : isAtHalf(floor) ? 'half' : 'going' }
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
        const stateOf = readiness(board.getState(), connection.getState().here)
        return nextTurn(floor, (member) => stateOf(member) === 'waiting')
      }),
    restart: () => change(newRound),
  }
}
