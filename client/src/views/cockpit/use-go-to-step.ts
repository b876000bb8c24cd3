import { newRound } from '../../../../shared/method/turn.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import { floorOf } from '../../store/select/cockpit-floor.ts'
import { stepGate } from '../../store/select/cockpit-table.ts'
import { centred } from '../../store/select/situations.ts'
import type { Board } from '../../store/board.ts'
import { progressOf, stepsOf } from '../../store/select/steps.ts'
import { useSession } from '../../store/use-app.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useGate } from './use-gate.ts'
import { useUndoable } from './use-undoable.ts'

/** Goes to a step, through its soft gate; a new round begins, the quiet first. */
export function useGoToStep(): (stepId: string) => void {
  const { board, tiers, me } = useSession()
  const gated = useGate()
  const post = useUndoable()
  const go = async (stepId: string) => {
    const before = board.getState()
    const name = stepsOf(before).find(({ id }) => id === stepId)?.name ?? ''
    await post({
      says: tCockpit.rail.nowAt(name),
      go: () => tiers.goToStep(stepId),
      undo: () => back(before, stepId),
    })
    const now = board.getState()
    if (now.floor.size > 0) await tiers.setFloor(newRound(floorOf(now, me)))
  }
  /** As if the step had never been left; nothing when the session has gone on since. */
  const back = (before: Board, from: string) => {
    const progress = progressOf(before)
    if (progress === undefined || progressOf(board.getState())?.step !== from) return
    const { step, clock, startedAtMs, done, phonesDown } = progress
    void tiers.backToStep({ step, clock, startedAtMs, done, phonesDown })
    const floor = before.floor.get(onlyId)?.words
    if (floor !== undefined) void tiers.setFloor(floor)
  }
  return (stepId) => {
    const now = board.getState()
    const stage = stepsOf(now).find(({ id }) => id === stepId)?.stage
    if (stage === undefined) return
    const centre = centred(now)?.id
    const opensEchoes =
      stage === 'echoes' && centre !== undefined
        ? {
            alsoWhenPassed: {
              sentence: tCockpit.gate.opensEchoes,
              go: () => void tiers.markTold(centre, true),
            },
          }
        : {}
    gated({ gate: stepGate(now, stage), go: () => void go(stepId), ...opensEchoes })
  }
}
