import { isReserved } from '../../../../shared/model/concept-link.ts'
import { onlyId, type RecordId } from '../../../../shared/model/ids.ts'
import type { Board, Opened } from '../board.ts'
import { centred, inOrder } from './situations.ts'

type Situation = Opened<'situations'>

/** True when the group may look at it: gone from its writer, neither kept for later nor hidden. */
function isForAll(board: Board, { id, keeping }: Situation): boolean {
  const placing = board.placements.get(id)?.words
  return keeping !== 'leaving' && placing?.aside !== true && placing?.hidden !== true
}

/** The situations the common screen may show, in order of arrival. */
export function screenSituations(board: Board): readonly Situation[] {
  return inOrder(board.situations).filter((situation) => isForAll(board, situation))
}

/** The situation in the centre, unless it is hidden from the common screen or kept for later. */
export function screenCentre(board: Board): Situation | undefined {
  const centre = centred(board)
  return centre !== undefined && isForAll(board, centre) ? centre : undefined
}

/** Ids of the concepts handed out about the centre or about nothing in particular, once each. */
export function screenHandouts(board: Board, centre: RecordId | undefined): readonly string[] {
  const cards = inOrder(board.handouts).filter(
    ({ record, keeping }) =>
      keeping !== 'leaving' && (record.of === undefined || record.of === centre),
  )
  const shown = cards.filter(({ words }) => !isReserved(words.concept))
  return [...new Set(shown.map(({ words }) => words.concept))]
}

/** Names of the group's own concepts brought here: what a screen has of them travels with the cards. */
export function screenOwnConcepts(board: Board): ReadonlyMap<string, string> {
  const brought = [...inOrder(board.conceptLinks), ...inOrder(board.handouts)]
  return new Map(
    brought.flatMap(({ words }) =>
      words.card === undefined || words.card.family !== undefined
        ? []
        : [[words.concept, words.card.name] as const],
    ),
  )
}

/** The five words while the door is open, and until when (shared clock). */
export function screenEntrance(
  board: Board,
): { readonly phrase: readonly string[]; readonly untilMs: number } | undefined {
  const entrance = board.entrance.get(onlyId)
  if (entrance === undefined) return undefined
  return { phrase: entrance.words.phrase, untilMs: entrance.record.untilMs }
}
