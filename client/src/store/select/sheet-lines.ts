import type { Board, Opened } from '../board.ts'
import { standingOf, type Wording } from './sheets.ts'
import { inOrder } from './situations.ts'

/** The lines that stand on the sheets of a session, in the order they came. */
export function sheetLines(board: Board): readonly Wording[] {
  return inOrder<Opened<'wordings'>>(board.wordings).filter(
    (one) => board.sheets.has(one.record.of) && standingOf(board, one) === 'on',
  )
}
