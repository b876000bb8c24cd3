import { nextStepLabel } from '../../../../shared/method/step-name.ts'
import { arrowRightIcon } from '../../ui/icons/arrowRightIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import {
  nextOf,
  railOf,
  tellerOf,
  type Rail as RailSteps,
} from '../../store/select/cockpit-rail.ts'
import { ClockGestures } from './ClockGestures.tsx'
import { Popover } from './Popover.tsx'
import { Rail } from './Rail.tsx'
import { RailPlace } from './RailRow.tsx'
import { StepClock } from './StepClock.tsx'
import { ToSay } from './ToSay.tsx'
import { useGoToStep } from './use-go-to-step.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpit.rail

function markOf(state: 'done' | 'current' | 'next') {
  return (one: RailSteps['current']) => (
    <RailPlace key={one.step.id} state={state}>
      <span className="fe-visually-hidden">{one.name}</span>
    </RailPlace>
  )
}

function Marks({ rail }: { rail: RailSteps }) {
  return (
    <ol className="fe-stem ck-marks">
      {rail.before.slice(-2).map(markOf('done'))}
      {[rail.current].map(markOf('current'))}
      {rail.toCome.map(markOf('next'))}
    </ol>
  )
}

function NextMark({ rail }: { rail: RailSteps }) {
  const board = useTables('situations', 'participants', 'progress')
  const goTo = useGoToStep()
  const next = nextOf(rail)?.step
  if (next === undefined) return null
  return (
    <button type="button" className="ck-next-mark" onClick={() => goTo(next.id)}>
      <Icon path={arrowRightIcon} size={20} />
      <span>{nextStepLabel(next, tellerOf(board))}</span>
    </button>
  )
}

function SayPopover() {
  return (
    <Popover look="ck-narrow-button" trigger={words.say}>
      {() => (
        <div className="ck-popover-words">
          <ClockGestures />
          <ToSay />
        </div>
      )}
    </Popover>
  )
}

/** The rail in 76 px: the clock, the marks of the stem, what to say as a popover. */
export function NarrowRail() {
  const board = useTables('script', 'progress', 'situations', 'participants')
  const rail = railOf(board)
  if (rail === undefined) return null
  return (
    <div className="ck-rail-narrow">
      <StepClock size="small" />
      <SayPopover />
      <Popover look="ck-narrow-marks" label={words.open} trigger={<Marks rail={rail} />}>
        {() => (
          <div className="ck-narrow-script">
            <Rail />
          </div>
        )}
      </Popover>
      <NextMark rail={rail} />
    </div>
  )
}
