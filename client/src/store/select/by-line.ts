import { tBy } from '../../phrases/by.ts'
import type { Board } from '../board.ts'
import { nameOf, personIn, type Authored } from './situations.ts'

/** The line under a text: its author, marked when it was written for them; nothing when unsigned. */
export function byLine(board: Board, { record, words }: Authored): string | undefined {
  if (words.for === undefined) return nameOf(board, record.owner)
  return tBy.writtenFor(personIn(board, words.for) ?? tBy.someone)
}
