import { inverseOf, type ScriptEdit } from '../../../../shared/method/script-edits.ts'
import { whyNot } from '../../../../shared/method/script-limits.ts'
import { tScript } from '../../phrases/script.ts'
import { aroundOf } from '../../store/select/cockpit-script.ts'
import { stepsOf } from '../../store/select/steps.ts'
import { useSession } from '../../store/use-app.ts'
import type { ScriptEditing } from '../script/editing.ts'
import { useUndoable } from './use-undoable.ts'

/** Makes one gesture on this session's script, or says why it cannot be made. */
export function useScriptEdit(): ScriptEditing['edit'] {
  const { board, tiers } = useSession()
  const post = useUndoable()
  return (edit: ScriptEdit) => {
    const now = board.getState()
    const steps = stepsOf(now)
    const why = whyNot(steps, edit, aroundOf(now))
    if (why !== undefined) return why
    const back = inverseOf(steps, edit)
    void post({
      says: tScript.said(edit, steps),
      go: () => tiers.editScript(edit),
      undo: () => (back === undefined ? undefined : void tiers.editScript(back)),
    })
    return undefined
  }
}
