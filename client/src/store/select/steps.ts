import { onlyId } from '../../../../shared/model/ids.ts'
import type { ProgressWords } from '../../../../shared/model/progress.ts'
import type { ScriptWords } from '../../../../shared/model/script.ts'
import type { Stage } from '../../../../shared/method/stages.ts'
import type { Board } from '../board.ts'

export type StepOf = ScriptWords['steps'][number] & { readonly stage: Stage }

export function scriptOf(board: Board): ScriptWords | undefined {
  return board.script.get(onlyId)?.words
}

export function progressOf(board: Board): ProgressWords | undefined {
  return board.progress.get(onlyId)?.words
}

/** True once the session is over. */
export function isClosed(board: Board): boolean {
  return board.progress.get(onlyId)?.record.state === 'closed'
}

/** The steps of the script, in their order. */
export function stepsOf(board: Board): readonly StepOf[] {
  return (scriptOf(board)?.steps ?? []) as readonly StepOf[]
}

/** The current step, its place from 1, and the next one that is not skipped. */
export function currentStep(
  board: Board,
):
  { readonly step: StepOf; readonly place: number; readonly next: StepOf | undefined } | undefined {
  const steps = stepsOf(board)
  const index = steps.findIndex(({ id }) => id === progressOf(board)?.step)
  const step = steps[index]
  const next = steps.slice(index + 1).find(({ skipped }) => skipped !== true)
  return step === undefined ? undefined : { step, place: index + 1, next }
}
