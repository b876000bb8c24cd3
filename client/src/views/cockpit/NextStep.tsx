import { nextStepLabel } from '../../../../shared/method/step-name.ts'
import { Button } from '../../ui/Button.tsx'
import { arrowRightIcon } from '../../ui/icons/arrowRightIcon.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { nextOf, railOf, tellerOf } from '../../store/select/cockpit-rail.ts'
import { useSetHelm } from './helm.ts'
import { useGoToStep } from './use-go-to-step.ts'
import { useTables } from '../../store/use-tables.ts'

/** On to the next step; after the last one, closing. */
export function NextStep() {
  const board = useTables('script', 'progress', 'situations', 'participants')
  const goTo = useGoToStep()
  const set = useSetHelm()
  const next = nextOf(railOf(board))?.step
  if (next === undefined) {
    return (
      <Button block onPress={() => set({ asked: { kind: 'close' } })}>
        {tCockpit.rail.closeSession}
      </Button>
    )
  }
  return (
    <Button block iconAfter={arrowRightIcon} onPress={() => goTo(next.id)}>
      {nextStepLabel(next, tellerOf(board))}
    </Button>
  )
}
