import { useState } from 'react'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Rail, RailStep } from '../../store/select/cockpit-rail.ts'
import { RailPlace, RailRow } from './RailRow.tsx'
import { StepGestures } from './StepGestures.tsx'
import { useGoToStep } from './use-go-to-step.ts'

const words = tCockpit.rail

function noteOf({ took, step }: RailStep): string {
  return took === undefined ? words.skipped : words.tookOf(took, step.minutes)
}

function Folded({ rail, onUnfold }: { rail: Rail; onUnfold: () => void }) {
  const done = rail.before.slice(0, -1).filter(({ took }) => took !== undefined)
  if (rail.before.length < 2) return null
  return (
    <RailPlace state="done">
      <button type="button" className="ck-rail-row" aria-expanded={false} onClick={onUnfold}>
        <span className="fe-stem-name">{words.stepsDone(done.length)}</span>
        <span className="fe-stem-note">{words.since(rail.sinceMs)}</span>
      </button>
    </RailPlace>
  )
}

/** What has been held: one folded line, then the last step. Unfolded, any of them can be held again. */
export function DoneSteps({ rail }: { rail: Rail }) {
  const [unfolded, setUnfolded] = useState(false)
  const goTo = useGoToStep()
  const shown = unfolded ? rail.before : rail.before.slice(-1)
  return (
    <>
      {unfolded ? null : <Folded rail={rail} onUnfold={() => setUnfolded(true)} />}
      {shown.map((one) => (
        <RailRow
          key={one.step.id}
          rail={one}
          state="done"
          note={noteOf(one)}
          stateWords={words.done}
          goLabel={words.comeBack}
          onGo={() => goTo(one.step.id)}
          more={<StepGestures step={one.step} />}
        />
      ))}
    </>
  )
}
