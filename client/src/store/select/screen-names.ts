import type { MemberId } from '../../../../shared/model/ids.ts'
import type { Board } from '../board.ts'
import { byLine } from './by-line.ts'
import { personIn, sayerOf, type Authored } from './situations.ts'
import { progressOf } from './steps.ts'

/** Whether the common screen says who signed: unless the facilitator hid names, for all at once. */
export function namesShown(board: Board): boolean {
  return progressOf(board)?.wallNames !== false
}

/** The line under a text, as the common screen may say it. */
export function shownLine(board: Board, authored: Authored): string | undefined {
  return namesShown(board) ? byLine(board, authored) : undefined
}

/** Who says it, as the common screen may say it. */
export function shownSayer(board: Board, authored: Authored): string | undefined {
  return namesShown(board) ? sayerOf(board, authored) : undefined
}

/** A person's name, as the common screen may say it. */
export function shownPerson(board: Board, id: MemberId): string | undefined {
  return namesShown(board) ? personIn(board, id) : undefined
}
