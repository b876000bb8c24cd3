import { useState } from 'react'
import type { Kind } from '../../../../shared/method/kinds.ts'
import { applyEdit, type ScriptEdit } from '../../../../shared/method/script-edits.ts'
import { whyNot, type Around } from '../../../../shared/method/script-limits.ts'
import type { Step } from '../../../../shared/method/step.ts'
import { tScript } from '../../phrases/script.ts'
import { fittedSteps, type Preparation } from '../../store/preparation.ts'
import { useSecond } from '../../store/ticking.ts'
import type { ScriptEditing } from '../script/editing.ts'
import type { PreparationKept } from './use-preparation.ts'

/** How long a gesture may be undone in one press, ms. */
const undoMs = 10_000

interface Done {
  readonly says: string
  readonly atMs: number
  readonly before: Pick<Preparation, 'steps' | 'fixed'>
}

const stored = (steps: readonly Step[]) => steps.map((step) => ({ ...step }))

function fixedAfter(fixed: Preparation['fixed'], edit: ScriptEdit): Preparation['fixed'] {
  if (edit.kind === 'replace') return {}
  return edit.kind === 'minutes' ? { ...fixed, ...edit.minutes } : fixed
}

/** The script being prepared: the same gestures as during a session, on this device alone. */
export function usePrepareEditing(kept: PreparationKept, kind: Kind): ScriptEditing {
  const { preparation, change } = kept
  const [done, setDone] = useState<Done>()
  const recent = useSecond((nowMs) => done !== undefined && nowMs - done.atMs < undoMs)
  const around: Around = { current: undefined, kept: new Set(), length: preparation.length }
  const shown = fittedSteps(preparation)
  const { steps, fixed } = preparation
  const edit: ScriptEditing['edit'] = (asked, typing = false) => {
    const why = whyNot(shown, asked, around)
    if (why !== undefined) return why
    const next = stored(applyEdit(steps as readonly Step[], asked))
    // Minutes chosen here are kept whatever the duration; the others go on following it.
    const nextFixed = fixedAfter(fixed, asked)
    change({ ...preparation, steps: asked.kind === 'minutes' ? steps : next, fixed: nextFixed })
    if (!typing) {
      setDone({ says: tScript.said(asked, shown), atMs: Date.now(), before: { steps, fixed } })
    }
    return undefined
  }
  const undo = () => {
    if (done !== undefined) change({ ...preparation, ...done.before })
    setDone(undefined)
  }
  const release = (id: string) => {
    const { [id]: _released, ...others } = fixed
    change({ ...preparation, fixed: others })
  }
  return {
    steps: shown,
    kind,
    around,
    edit,
    undoable: recent && done !== undefined ? { says: done.says, undo } : undefined,
    live: true,
    fixed: new Set(Object.keys(fixed)),
    release,
  }
}
