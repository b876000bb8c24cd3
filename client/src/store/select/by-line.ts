import { tBy } from '../../phrases/by.ts'
import type { Board } from '../board.ts'
import { nameOf, personIn, type Authored } from './situations.ts'

/**
 * The line under a text: its author, marked when it was written for them; nothing when unsigned. Whoever left
 * the group took their name away, not their signature.
 */
export function byLine(board: Board, { record, words }: Authored): string | undefined {
  if (words.for !== undefined) return tBy.writtenFor(personIn(board, words.for) ?? tBy.someone)
  return record.owner === '' ? undefined : (nameOf(board, record.owner) ?? tBy.gone)
}
