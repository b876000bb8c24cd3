import type { MemberId, RecordId } from '../../../../shared/model/ids.ts'
import type { Withdrawable } from '../../../../shared/acts/withdraw.ts'
import type { Board, Opened } from '../board.ts'
import { inOrder } from './situations.ts'
import { progressOf } from './steps.ts'

/** The name this member goes by in the session; empty until their own record has arrived. */
export function myName(board: Board, me: MemberId | undefined): string {
  return me === undefined ? '' : (board.participants.get(me)?.words.name ?? '')
}

/** The situation this member put down, the latest if several. */
export function mySituation(
  board: Board,
  me: MemberId | undefined,
): Opened<'situations'> | undefined {
  return inOrder(board.situations)
    .filter(({ record }) => record.owner === me)
    .at(-1)
}

/** This member's echo to a situation, held or sent. */
export function myEcho(
  board: Board,
  me: MemberId | undefined,
  of: RecordId,
): Opened<'echoes'> | undefined {
  return inOrder(board.echoes)
    .filter(({ record }) => record.owner === me && record.of === of)
    .at(-1)
}

/** This member's shared takeaway, held or sent. */
export function myTakeaway(
  board: Board,
  me: MemberId | undefined,
): Opened<'takeaways'> | undefined {
  return inOrder(board.takeaways)
    .filter(({ record }) => record.owner === me)
    .at(-1)
}

/** Whether a situation's title may still be reworded: nobody looks at it, nothing was said of it. */
export function isRewordable(board: Board, id: RecordId): boolean {
  const aboutIt = [...board.echoes.values(), ...board.questions.values()]
  const isUntouched = !board.placements.has(id) && aboutIt.every(({ record }) => record.of !== id)
  return isUntouched && progressOf(board)?.centre !== id
}

/** One text of this member's that may be withdrawn. */
export interface MyText {
  readonly collection: Withdrawable
  readonly id: RecordId
  readonly text: string
}

const withdrawables = [
  'situations',
  'questions',
  'echoes',
  'wordBacks',
  'wordings',
  'takeaways',
] as const

/** Everything this member wrote in the session, in order of arrival. A bare mark has no text. */
export function myTexts(board: Board, me: MemberId | undefined): readonly MyText[] {
  return withdrawables.flatMap((collection) =>
    inOrder<Opened<typeof collection>>(board[collection])
      .filter(({ record }) => record.owner === me)
      .map(({ id, words }) => ({ collection, id, text: textOf(words) })),
  )
}

type WordsOfMine = Opened<Withdrawable>['words']

/** What a person reads of their own words: a situation with its moments, else one text. */
export function textOf(words: WordsOfMine): string {
  if ('text' in words) return words.text
  return [words.title, words.first, words.second, words.third].filter(Boolean).join('\n')
}
