import type { Stage } from '../../../../shared/method/stages.ts'
import { StakeMark } from '../../ui/marks/StakeMark.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { stakesOf } from '../../store/select/cockpit-table.ts'
import { centred } from '../../store/select/situations.ts'
import { currentStep } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import { ByButton } from './ByButton.tsx'
import { PickedStrip, usePickedWaiting } from './PickedStrip.tsx'
import { StakeForming, StakePlace } from './StakePlace.tsx'
import { useJoining } from './use-joining.ts'
import { useTables } from '../../store/use-tables.ts'

/** Steps that list the stakes themselves, or that nothing may disturb. */
const namesElsewhere: ReadonlySet<Stage> = new Set(['stakes', 'takeaway', 'break', 'leaving'])

/** Stakes already named, while the board is busy with something else. */
function StakeNames() {
  const board = useTables('stakes', 'script', 'progress')
  const stage = currentStep(board)?.step.stage
  if (stage === undefined || namesElsewhere.has(stage)) return null
  const stakes = stakesOf(board)
  if (stakes.length === 0) return null
  return (
    <ul className="ck-stake-names" aria-label={tCockpit.stake.list}>
      {stakes.map(({ id, words }) => (
        <li key={id}>
          <StakeMark width={40} />
          <ByButton picked={{ kind: 'stake', id }} strong>
            {words.text}
          </ByButton>
        </li>
      ))}
    </ul>
  )
}

/** True when a stake could take shape: a situation has been told, and the list is elsewhere. */
function useStakePlace(): boolean {
  return useBoard((board) => {
    const stage = currentStep(board)?.step.stage
    const still = stage === undefined || stage === 'telling' || namesElsewhere.has(stage)
    return !still && centred(board) !== undefined && board.echoes.size > 0
  })
}

/** Above the bottom bar: the situation picked, the stake being formed, or its place. */
export function FootStrip() {
  const { joining } = useJoining()
  const picked = usePickedWaiting()
  const place = useStakePlace()
  if (joining !== undefined) {
    return (
      <div className="ck-foot">
        <StakeForming />
      </div>
    )
  }
  return (
    <div className="ck-foot">
      {picked === undefined ? <StakeNames /> : <PickedStrip />}
      {place ? <StakePlace /> : null}
    </div>
  )
}
