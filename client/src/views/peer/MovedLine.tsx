import { nextStepLabel } from '../../../../shared/method/step-name.ts'
import { tPeer } from '../../phrases/peer.ts'
import { sayerOf } from '../../store/select/situations.ts'
import { stepsOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import type { Board } from '../../store/board.ts'
import { Button } from '../../ui/Button.tsx'
import { closedStep, usePlaces, type Place } from './places.ts'

const { following } = tPeer

/** « aux échos », « au retour de Karim », « à « Nos mots » »: where the group went, as one says it. */
function towards(board: Board, group: Place): string {
  const step = stepsOf(board).find(({ id }) => id === group.step)
  if (step === undefined) return ''
  const situation = group.centre === undefined ? undefined : board.situations.get(group.centre)
  const label = nextStepLabel(step, situation && sayerOf(board, situation))
  const renamed = label.startsWith('Vers ')
  return renamed ? label.replace('Vers', 'à') : `${label[0]?.toLowerCase()}${label.slice(1)}`
}

function sentence(board: Board, place: Place, group: Place): string | undefined {
  if (place.about !== undefined) return following.elsewhere
  if (group.step === closedStep) return following.over
  if (place.step !== group.step) return following.movesTo(towards(board, group))
  return place.centre === group.centre ? undefined : following.otherCentre
}

/** The group went on while somebody types here: one line, and their own moment to join. */
export function MovedLine() {
  const { staying, place, group, follow } = usePlaces()
  const said = useBoard((board) => (staying ? sentence(board, place, group) : undefined))
  return (
    <div role="status">
      {said === undefined ? null : (
        <div className="peer-moved">
          <p>{said}</p>
          <Button variant="accent" size="small" onPress={follow}>
            {following.join}
          </Button>
        </div>
      )}
    </div>
  )
}
