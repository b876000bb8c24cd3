import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { railOf, sessionEndMs, type Rail as RailSteps } from '../../store/select/cockpit-rail.ts'
import { useSecond } from '../../store/ticking.ts'
import { useSession } from '../../store/use-app.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { ClockGestures } from './ClockGestures.tsx'
import { DoneSteps } from './DoneSteps.tsx'
import { NextStep } from './NextStep.tsx'
import { RailPlace, RailRow } from './RailRow.tsx'
import { StepClock } from './StepClock.tsx'
import { ToSay } from './ToSay.tsx'
import { useGoToStep } from './use-go-to-step.ts'
import { useTables } from './use-tables.ts'
import './Rail.css'

const words = cockpitFr.rail

function RailHead() {
  const session = useSession()
  const endMs = useSecond(() => sessionEndMs(session.board.getState(), session.nowMs()))
  return (
    <div className="ck-rail-head">
      <h2 className="ck-rail-title">{words.title}</h2>
      {endMs === undefined ? null : <p className="ck-rail-end">{words.endsAround(endMs)}</p>}
    </div>
  )
}

/** The step being held: its name, its clock, what to say. */
export function CurrentStep({ name }: { name: string }) {
  return (
    <RailPlace state="current">
      <p className="fe-stem-name">
        {name}
        <VisuallyHidden>, {words.current}</VisuallyHidden>
      </p>
      <StepClock />
      <ClockGestures />
      <ToSay />
    </RailPlace>
  )
}

function ToCome({ rail }: { rail: RailSteps }) {
  const goTo = useGoToStep()
  return rail.toCome.map((one) => (
    <RailRow
      key={one.step.id}
      rail={one}
      state="next"
      note={words.minutes(one.step.minutes)}
      stateWords={words.toCome}
      goLabel={words.goThere}
      onGo={() => goTo(one.step.id)}
    />
  ))
}

/** The script as a stem: what was held, what is held now with its clock, what is to come. */
export function Rail() {
  const board = useTables('script', 'progress', 'situations', 'participants')
  const rail = railOf(board)
  if (rail === undefined) return null
  return (
    <div className="ck-rail">
      <RailHead />
      <ol className="fe-stem ck-rail-stem" key={rail.current.step.id}>
        <DoneSteps rail={rail} />
        <CurrentStep name={rail.current.name} />
        <ToCome rail={rail} />
      </ol>
      <NextStep />
    </div>
  )
}
