import { tCockpit } from '../../phrases/cockpit.ts'
import { railOf, sessionEndMs, type Rail as RailSteps } from '../../store/select/cockpit-rail.ts'
import { paceOf } from '../../store/select/cockpit-script.ts'
import { useSecond } from '../../store/ticking.ts'
import { useSession } from '../../store/use-app.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { pencilSimpleIcon } from '../../ui/icons/pencilSimpleIcon.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { ClockGestures } from './ClockGestures.tsx'
import { DoneSteps } from './DoneSteps.tsx'
import { useSetHelm } from './helm.ts'
import { NextStep } from './NextStep.tsx'
import { RailPlace, RailRow } from './RailRow.tsx'
import { StepClock } from './StepClock.tsx'
import { StepGestures } from './StepGestures.tsx'
import { ToSay } from './ToSay.tsx'
import { useGoToStep } from './use-go-to-step.ts'
import { useTables } from '../../store/use-tables.ts'
import './Rail.css'

const words = tCockpit.rail

function RailPace() {
  const session = useSession()
  const end = useSecond(() => sessionEndMs(session.board.getState(), session.nowMs()))
  const said = useSecond(() => {
    const pace = paceOf(session.board.getState(), session.nowMs())
    return pace === undefined || pace.state === 'on-time'
      ? undefined
      : words.pace[pace.state](pace.minutes)
  })
  if (end === undefined) return null
  return (
    <p className="ck-rail-end">
      {words.endsAround(end)}
      {said === undefined ? null : <span className="ck-rail-pace">{said}</span>}
    </p>
  )
}

function RailHead() {
  const set = useSetHelm()
  return (
    <div className="ck-rail-head">
      <h2 className="ck-rail-title">{words.title}</h2>
      <IconButton
        label={words.edit}
        icon={pencilSimpleIcon}
        onPress={() => set({ asked: { kind: 'script' } })}
      />
      <RailPace />
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
  return rail.toCome.map((one) => {
    const skipped = one.step.skipped === true
    return (
      <RailRow
        key={one.step.id}
        rail={one}
        state="next"
        note={skipped ? words.skipped : words.minutes(one.step.minutes)}
        stateWords={words.toCome}
        goLabel={words.goThere}
        onGo={() => goTo(one.step.id)}
        more={<StepGestures step={one.step} />}
      />
    )
  })
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
