import type { GroupWords } from '../../../../shared/model/group.ts'
import type { Board } from '../board.ts'
import { closedSessions } from './past-sessions.ts'
import { toCome } from './to-come.ts'

/**
 * Whether a cycle comes to its end: one session at most is left of those it foresees, or nothing more
 * is on its calendar. Session 0 is not counted among them.
 */
export function isCycleEnding(
  board: Pick<Board, 'sessions'>,
  group: Pick<GroupWords, 'planned' | 'calendar' | 'nextAtMin'>,
  nowMin: number,
): boolean {
  const held = closedSessions(board as Board).filter(({ words }) => words.number > 0).length
  if (held === 0) return false
  const isForeseen = (group.calendar ?? []).length > 0 || group.nextAtMin !== undefined
  return held >= group.planned - 1 || (isForeseen && toCome(group, nowMin).length === 0)
}
