import type { Act } from '../../../shared/acts/act.ts'
import { lendPen, takePenBack } from '../../../shared/acts/lend-pen.ts'
import { openSheet } from '../../../shared/acts/open-sheet.ts'
import { settleNextTime } from '../../../shared/acts/settle-next-time.ts'
import { putWording, reword } from '../../../shared/acts/word.ts'
import { sheetFormOf } from '../../../shared/method/sheets.ts'
import { onlyId, type RecordId } from '../../../shared/model/ids.ts'
import { sheetOf } from '../store/select/sheets.ts'
import { progressOf, stepsOf } from '../store/select/steps.ts'
import type { SheetActs } from '../store/sheet-acts.ts'
import { minuteOf, standing, type Desk } from './author.ts'
import { wordsOf } from './wording-acts.ts'

/** The facilitator's verbs on sheets, on the pen, and on the next time. */
export function sheetActs(desk: Desk): SheetActs {
  const { author, line } = desk
  const replaced = (id: RecordId) => ({ id, before: desk.board().adoptions.get(id) })
  return {
    openSheet: (stage) => line.post(opening(desk, stage)),
    writeWording: ({ of, ...words }, again) => {
      const said = again === undefined ? {} : { from: again, replaces: replaced(again) }
      const wording = { id: desk.newId(), of, ...said }
      return line.post(putWording(author, wording, wordsOf(desk, words)))
    },
    correctWording: (id, words) => {
      const before = standing(desk, 'wordings', id)
      return line.post(reword(author, before, wordsOf(desk, { cell: before.words.cell, ...words })))
    },
    lendPen: (of, member) => {
      const step = progressOf(desk.board())?.step ?? ''
      const again = desk.board().pens.has(of)
      const words = { step, atMin: minuteOf(desk.nowMs()) }
      return line.post(lendPen(author, { of, member, again }, words))
    },
    takePenBack: (of) => line.post(takePenBack(of)),
    settleNextTime: (words) => {
      const before = desk.board().nextTime.get(onlyId)
      return line.post(settleNextTime(author, before, { ...before?.words, ...words }))
    },
  }
}

/** What goes with the gesture that enters a step: the step's sheet, opened once. */
export function withItsSheet(desk: Desk, stepId: string, entering: Act): Act {
  const stage = stepsOf(desk.board()).find(({ id }) => id === stepId)?.stage
  if (stage === undefined || sheetFormOf(stage) === undefined) return entering
  if (sheetOf(desk.board(), stage) !== undefined) return entering
  return { operations: [...entering.operations, ...opening(desk, stage).operations] }
}

function opening(desk: Desk, stage: string): Act {
  const words = { stage, atMin: minuteOf(desk.nowMs()) }
  return openSheet(desk.author, desk.newId(), words)
}

/** Leaving a step, the pens lent for it come back. */
export function takePensBack(desk: Desk): void {
  for (const { id } of desk.board().pens.values()) void desk.line.post(takePenBack(id))
}
