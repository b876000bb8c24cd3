import { sheetFormOf, type SheetForm } from '../../../../shared/method/sheets.ts'
import type { Board } from '../board.ts'
import { sheetWordings } from './sheets.ts'
import { currentStep } from './steps.ts'

/** One line on the wall: its words and what is said beside them. Never a name. */
export interface ScreenLine {
  readonly id: string
  readonly cell: string
  readonly text: string
  readonly aside: string | undefined
}

/** The sheet of the step as the group looks at it. */
export interface ScreenSheet {
  readonly form: SheetForm
  readonly lines: readonly ScreenLine[]
}

/** What lies on the sheet of the current step; nothing when the step has none. */
export function screenSheet(board: Board): ScreenSheet | undefined {
  const stage = currentStep(board)?.step.stage
  const form = sheetFormOf(stage)
  if (form === undefined || stage === undefined) return undefined
  const lines = sheetWordings(board, stage, 'on')
    .filter(({ keeping }) => keeping !== 'leaving')
    .map(({ id, words }) => ({ id, cell: words.cell, text: words.text, aside: words.aside }))
  return { form, lines }
}
