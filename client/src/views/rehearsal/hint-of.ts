import { tRehearsal } from '../../phrases/rehearsal.ts'
import type { Board } from '../../store/board.ts'
import { centred, isTold } from '../../store/select/situations.ts'
import { currentStep, isClosed } from '../../store/select/steps.ts'

const aboutOne = ['choice', 'telling', 'questions', 'echoes']

/** « À vous » : the one gesture that the rehearsal waits for now. */
export function hintOf(board: Board): string {
  if (isClosed(board)) return tRehearsal.over
  const stage = currentStep(board)?.step.stage ?? 'welcome'
  const centre = centred(board)
  if (aboutOne.includes(stage) && centre === undefined) return tRehearsal.choose
  const isUntold = centre !== undefined && !isTold(board, centre.id)
  return stage === 'echoes' && isUntold ? tRehearsal.notTold : tRehearsal.stage(stage)
}
