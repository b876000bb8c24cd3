import type { MemberId, RecordId } from '../../../../shared/model/ids.ts'
import type { Board, Opened } from '../board.ts'
import { inOrder } from './situations.ts'
import { progressOf } from './steps.ts'

/** One line of a sheet, or words for a stake. */
export type Wording = Opened<'wordings'>

/** The sheets that fill this stage: one, or two when two facilitators opened it at once. */
function sheetsOf(board: Board, stage: string): readonly Opened<'sheets'>[] {
  return inOrder<Opened<'sheets'>>(board.sheets).filter(({ words }) => words.stage === stage)
}

/** The sheet of this stage, once its step was reached. */
export function sheetOf(board: Board, stage: string): Opened<'sheets'> | undefined {
  return sheetsOf(board, stage)[0]
}

/** Where a line stands: on the sheet, waiting to be taken, or left aside. */
export function standingOf(board: Board, { id }: Wording): 'on' | 'proposed' | 'aside' {
  const adoption = board.adoptions.get(id)
  if (adoption === undefined) return 'proposed'
  return adoption.words.aside ? 'aside' : 'on'
}

/** The lines about these sheets or this stake that stand so, in order of arrival. */
export function wordingsAbout(
  board: Board,
  of: ReadonlySet<string>,
  standing: ReturnType<typeof standingOf>,
): readonly Wording[] {
  return inOrder<Wording>(board.wordings).filter(
    (one) => of.has(one.record.of) && standingOf(board, one) === standing,
  )
}

/** The words put with the pen for a stake, in order; what has not left yet is nobody else's to see. */
export function putWordings(board: Board, stake: string): readonly Wording[] {
  return wordingsAbout(board, new Set([stake]), 'on').filter(({ keeping }) => keeping !== 'leaving')
}

/** The same, for the sheet of a stage. */
export function sheetWordings(
  board: Board,
  stage: string,
  standing: ReturnType<typeof standingOf>,
): readonly Wording[] {
  return wordingsAbout(board, new Set(sheetsOf(board, stage).map(({ id }) => id)), standing)
}

/** Who has the pen of this sheet or stake, lent for the current step. */
export function penHolder(board: Board, of: RecordId | undefined): MemberId | undefined {
  const pen = of === undefined ? undefined : board.pens.get(of)
  return pen?.words.step === progressOf(board)?.step ? pen?.record.member : undefined
}

/** The sheets and stakes whose pen this member has now. */
export function pensOf(board: Board, me: MemberId | undefined): readonly RecordId[] {
  return [...board.pens.values()].flatMap(({ id }) => (penHolder(board, id) === me ? id : []))
}
