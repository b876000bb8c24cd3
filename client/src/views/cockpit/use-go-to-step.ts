import { newRound } from '../../../../shared/method/turn.ts'
import { floorOf } from '../../store/select/cockpit-floor.ts'
import { stepGate } from '../../store/select/cockpit-table.ts'
import { centred } from '../../store/select/situations.ts'
import { stepsOf } from '../../store/select/steps.ts'
import { useSession } from '../../store/use-app.ts'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { useGate } from './use-gate.ts'

/** Goes to a step, through its soft gate; a new round begins, the quiet first. */
export function useGoToStep(): (stepId: string) => void {
  const { board, tiers, me } = useSession()
  const gated = useGate()
  const go = async (stepId: string) => {
    await tiers.goToStep(stepId)
    const now = board.getState()
    if (now.floor.size > 0) await tiers.setFloor(newRound(floorOf(now, me)))
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
              sentence: cockpitFr.gate.opensEchoes,
              go: () => void tiers.markTold(centre, true),
            },
          }
        : {}
    gated({ gate: stepGate(now, stage), go: () => void go(stepId), ...opensEchoes })
  }
}
