import { tScript } from '../../phrases/script.ts'
import { useSecond } from '../../store/ticking.ts'
import { UndoLine } from '../../ui/UndoLine.tsx'
import { useHelm, type Undoable } from './helm.ts'
import { undoableMs } from './use-undoable.ts'

/** The last gesture on the script, during its ten seconds. */
export function useUndoableNow(): Undoable | undefined {
  const undoable = useHelm((helm) => helm.undoable)
  const recent = useSecond((nowMs) => undoable !== undefined && nowMs - undoable.atMs < undoableMs)
  return recent ? undoable : undefined
}

/** What was just done to the script, and ten seconds to undo it. */
export function UndoableLine() {
  const undoable = useUndoableNow()
  if (undoable === undefined) return null
  return <UndoLine undo={{ label: tScript.undo, onUndo: undoable.undo }}>{undoable.says}</UndoLine>
}
