import type { Stage } from '../../../../shared/method/stages.ts'
import { tRehearsal } from '../../phrases/rehearsal.ts'
import type { Board } from '../../store/board.ts'
import { centred, isTold } from '../../store/select/situations.ts'
import { currentStep, isClosed } from '../../store/select/steps.ts'

const aboutOne = ['choice', 'telling', 'questions', 'echoes']

function isCentreTold(board: Board): boolean {
  const centre = centred(board)
  return centre !== undefined && isTold(board, centre.id)
}

/** Steps with a gesture of their own, and whether it was made. */
const isMade: Partial<Record<Stage, (board: Board) => boolean>> = {
  telling: isCentreTold,
  linking: ({ handouts }) => handouts.size > 0,
  stakes: ({ stakes }) => stakes.size > 0,
  leaving: ({ stakes, flags }) => [...stakes.keys()].every((id) => flags.has(id)),
}

/** « À vous » : the one gesture that the rehearsal waits for now; once it is made, the way on. */
export function hintOf(board: Board): string {
  if (isClosed(board)) return tRehearsal.over
  const stage = currentStep(board)?.step.stage ?? 'welcome'
  if (aboutOne.includes(stage) && centred(board) === undefined) return tRehearsal.choose
  if (stage === 'echoes' && !isCentreTold(board)) return tRehearsal.notTold
  return isMade[stage]?.(board) === true ? tRehearsal.made(stage) : tRehearsal.stage(stage)
}
