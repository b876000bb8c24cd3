import type { GroupTextWords } from '../../../../shared/model/group-text.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { sortedCells } from '../../../../shared/synthesis/bilan.ts'
import type { Board, Opened } from '../board.ts'
import { groupTextOf } from './cockpit-group-text.ts'
import { sheetLines } from './sheet-lines.ts'
import { inOrder } from './situations.ts'

/** What a group holds on to, wants to try, and leaves open, by the cells of its sheets. */
const pisteCells: ReadonlySet<string> = new Set(
  'conditions reference need-training need-network need-management missing test signs talk-with'.split(
    ' ',
  ),
)

/**
 * The group's own text as the rule drafts it at closing: stakes with their flags and what sheds light
 * on them, what was handed out, the lines to come back to. No story, no name, nobody's words.
 */
export function keptTextOf(board: Board, atMin: number): GroupTextWords | undefined {
  const { stakes } = groupTextOf(board)
  const handed = new Map(
    inOrder<Opened<'handouts'>>(board.handouts).map(({ words: { concept, card } }) => [
      concept,
      { concept, name: card?.name ?? concept.replaceAll('-', ' ') },
    ]),
  )
  const lines = sheetLines(board)
    .filter(({ words }) => pisteCells.has(words.cell))
    .map(({ words: { cell, text } }) => ({ cell, text }))
  const pistes = lines.map(({ text }) => text)
  const cells = lines.filter(({ cell }) => sortedCells.has(cell)).slice(0, 12)
  if (stakes.length + handed.size + pistes.length === 0) return undefined
  return {
    stakes: stakes.slice(0, 16).map(({ id, text, flag, concepts }) => ({
      stake: id as RecordId,
      text,
      ...(flag === undefined ? {} : { flag }),
      concepts: [...new Set(concepts)].slice(0, 6),
    })),
    concepts: [...handed.values()].slice(0, 12),
    pistes: [...new Set(pistes)].slice(0, 12),
    ...(cells.length === 0 ? {} : { cells }),
    atMin,
  }
}
