import { rescale } from '../../../../shared/method/rescale.ts'
import { tScript } from '../../phrases/script.ts'
import type { Board } from '../../store/board.ts'
import { railOf } from '../../store/select/cockpit-rail.ts'
import { aroundOf, minutesToCome, paceOf } from '../../store/select/cockpit-script.ts'
import { scriptOf, stepsOf } from '../../store/select/steps.ts'
import { useSecond } from '../../store/ticking.ts'
import { useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { ScriptEditor } from '../script/ScriptEditor.tsx'
import { HelmDialog, useAsked } from './HelmDialog.tsx'
import { useScriptEdit } from './use-script-editing.ts'
import { useTables } from '../../store/use-tables.ts'
import { useUndoableNow } from './UndoableLine.tsx'

/** The steps to come shortened together so that the session ends as planned; breaks stay whole. */
function minutesOnTime(board: Board, nowMs: number): Readonly<Record<string, number>> {
  const toCome = railOf(board)?.toCome.map(({ step }) => step) ?? []
  const breaks = toCome.filter(({ stage }) => stage === 'break').map(({ id }) => id)
  const fitted = rescale(toCome, minutesToCome(board, nowMs), new Set(breaks))
  const held = fitted.filter(({ skipped }) => skipped !== true)
  return Object.fromEntries(held.map(({ id, minutes }) => [id, minutes]))
}

/** Behind the plan: the steps to come are shortened in one gesture, which can be undone. */
function OnTime() {
  const { board, nowMs } = useSession()
  const edit = useScriptEdit()
  const behind = useSecond(() => {
    const pace = paceOf(board.getState(), nowMs())
    return pace?.state === 'behind' ? pace.minutes : 0
  })
  if (behind === 0) return null
  const fit = () => edit({ kind: 'minutes', minutes: minutesOnTime(board.getState(), nowMs()) })
  return (
    <div className="ck-script-late">
      <span>{tScript.onTimeHelp(behind)}</span>
      <Button size="small" onPress={fit}>
        {tScript.onTime}
      </Button>
    </div>
  )
}

function Editing() {
  const board = useTables('script', 'progress')
  const edit = useScriptEdit()
  const undoable = useUndoableNow()
  const asked = useAsked('script')
  const kind = scriptOf(board)?.kind
  if (kind === undefined) return null
  const editing = { steps: stepsOf(board), kind, around: aroundOf(board), edit, undoable }
  return <ScriptEditor editing={editing} openAt={asked?.step} />
}

/** The script, changed while the session is under way. */
export function ScriptDialog() {
  return (
    <HelmDialog kind="script" title={tScript.title}>
      {() => (
        <>
          <OnTime />
          <Editing />
        </>
      )}
    </HelmDialog>
  )
}
