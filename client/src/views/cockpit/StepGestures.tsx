import { repeatOf, type ScriptEdit } from '../../../../shared/method/script-edits.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { aroundOf } from '../../store/select/cockpit-script.ts'
import { stepsOf, type StepOf } from '../../store/select/steps.ts'
import { useSession } from '../../store/use-app.ts'
import { useSetHelm } from './helm.ts'
import { useScriptEdit } from './use-script-editing.ts'

const words = tCockpit.rail

interface StepGestureProps {
  children: string
  onPress: () => void
}

function StepGesture({ children, onPress }: StepGestureProps) {
  return (
    <button type="button" className="ck-rail-more" onClick={onPress}>
      {children}
    </button>
  )
}

/** Under a step of the rail, once opened: skip or repeat it, or change it in the script. */
export function StepGestures({ step }: { step: StepOf }) {
  const { board } = useSession()
  const edit = useScriptEdit()
  const set = useSetHelm()
  const change = () => set({ asked: { kind: 'script', step: step.id } })
  /** What cannot be done here is said where the script is changed. */
  const go = (asked: ScriptEdit | undefined) => {
    if (asked !== undefined && edit(asked) !== undefined) change()
  }
  const around = aroundOf(board.getState())
  const skipped = step.skipped === true
  const repeat = () => go(repeatOf(stepsOf(board.getState()), step.id, around.current))
  return (
    <>
      {around.kept.has(step.id) ? (
        <StepGesture onPress={repeat}>{words.repeat}</StepGesture>
      ) : (
        <StepGesture onPress={() => go({ kind: 'skip', id: step.id, skipped: !skipped })}>
          {skipped ? words.unskip : words.skip}
        </StepGesture>
      )}
      <StepGesture onPress={change}>{words.change}</StepGesture>
    </>
  )
}
