import { useId, useState } from 'react'
import type { Sentence } from '../../../../shared/method/gates.ts'
import type { Kind } from '../../../../shared/method/kinds.ts'
import { totalMinutes } from '../../../../shared/method/rescale.ts'
import type { ScriptEdit } from '../../../../shared/method/script-edits.ts'
import type { Around } from '../../../../shared/method/script-limits.ts'
import type { Step } from '../../../../shared/method/step.ts'
import { scriptFr } from '../../phrases/script.fr.ts'
import { UndoLine } from '../../ui/UndoLine.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { AddStep } from './AddStep.tsx'
import { ScriptRow } from './ScriptRow.tsx'
import './script.css'

export interface ScriptEditing {
  readonly steps: readonly Step[]
  readonly kind: Kind
  readonly around: Around
  /** Makes the gesture, or says why not. `typing`: one letter of many, which undoes by itself. */
  readonly edit: (edit: ScriptEdit, typing?: boolean) => Sentence | undefined
  /** The last gesture, while it can be undone. */
  readonly undoable: { readonly says: string; readonly undo: () => void } | undefined
  /** Texts go as they are typed, since they go no further than this device. */
  readonly live?: boolean
  /** Steps that keep their minutes whatever the duration, and what lets them follow it again. */
  readonly fixed?: ReadonlySet<string>
  readonly release?: (id: string) => void
}

interface ScriptEditorProps {
  editing: ScriptEditing
  /** The step open at first. */
  openAt?: string | undefined
}

function Total({ steps }: { steps: readonly Step[] }) {
  const held = steps.filter(({ skipped }) => skipped !== true)
  return <p className="fe-script-total">{scriptFr.total(totalMinutes(steps), held.length)}</p>
}

/** The script as a stem whose every step opens to be changed: by buttons, by keys, never by drag alone. */
export function ScriptEditor({ editing, openAt }: ScriptEditorProps) {
  const [open, setOpen] = useState(openAt)
  const [why, setWhy] = useState<string>()
  const keysId = useId()
  const { steps, undoable } = editing
  const edit: ScriptEditing['edit'] = (asked, typing) => {
    const refused = editing.edit(asked, typing)
    setWhy(refused?.fr)
    return refused
  }
  return (
    <div className="fe-script">
      <ol className="fe-script-rows" aria-label={scriptFr.list}>
        {steps.map((step, index) => (
          <ScriptRow
            key={step.id}
            step={step}
            place={index + 1}
            keysId={keysId}
            editing={{ ...editing, edit }}
            open={open === step.id}
            onOpen={() => setOpen(open === step.id ? undefined : step.id)}
          />
        ))}
      </ol>
      <Total steps={steps} />
      <p className="fe-script-help fe-script-keys" id={keysId}>
        {scriptFr.keys}
      </p>
      <div aria-live="polite">
        {why === undefined ? null : <Notice tone="decide">{why}</Notice>}
      </div>
      {undoable === undefined ? null : (
        <UndoLine undo={{ label: scriptFr.undo, onUndo: undoable.undo }}>{undoable.says}</UndoLine>
      )}
      <AddStep editing={{ ...editing, edit }} after={open} onAdded={setOpen} />
    </div>
  )
}
