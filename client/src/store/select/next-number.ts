import { numberAfter } from '../../../../shared/model/session.ts'
import type { Board } from '../board.ts'

/** The number of the group's next session. */
export function nextNumber({ sessions }: Pick<Board, 'sessions'>): number {
  return numberAfter([...sessions.values()].map(({ words }) => words))
}
