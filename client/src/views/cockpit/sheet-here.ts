import { sheetFormOf, type SheetForm } from '../../../../shared/method/sheets.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { sheetOf } from '../../store/select/sheets.ts'
import { currentStep } from '../../store/select/steps.ts'
import { useTables } from '../../store/use-tables.ts'

/** The sheet of the current step, once it is open. */
export interface SheetHere {
  readonly stage: string
  readonly name: string
  readonly form: SheetForm
  readonly of: RecordId | undefined
}

/** The sheet of the current step, when it has one. */
export function useSheetHere(): SheetHere | undefined {
  const board = useTables('script', 'progress', 'sheets')
  const step = currentStep(board)?.step
  const form = sheetFormOf(step?.stage)
  if (step === undefined || form === undefined) return undefined
  return { stage: step.stage, name: step.name, form, of: sheetOf(board, step.stage)?.id }
}
