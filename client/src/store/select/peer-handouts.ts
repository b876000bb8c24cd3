import { isReserved } from '../../../../shared/model/concept-link.ts'
import type { Board, Opened } from '../board.ts'
import { inOrder } from './situations.ts'

/** Cards handed out to the group, in order of arrival; never one of the facilitator’s alone. */
export function handoutsOf(board: Board): readonly Opened<'handouts'>[] {
  return inOrder(board.handouts).filter(({ words }) => !isReserved(words.concept))
}

/** The newest card this phone has not closed yet, unless it was handed out long ago. */
export function newCard(
  board: Board,
  seen: ReadonlySet<string>,
  sinceMin: number,
): Opened<'handouts'> | undefined {
  return handoutsOf(board).findLast(({ id, words }) => words.atMin >= sinceMin && !seen.has(id))
}
