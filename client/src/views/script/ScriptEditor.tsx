import { useId, useState } from 'react'
import { totalMinutes } from '../../../../shared/method/rescale.ts'
import type { Step } from '../../../../shared/method/step.ts'
import { scriptFr } from '../../phrases/script.fr.ts'
import { UndoLine } from '../../ui/UndoLine.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { AddStep } from './AddStep.tsx'
import type { ScriptEditing } from './editing.ts'
import { ScriptRow } from './ScriptRow.tsx'
import './script.css'

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
      <AddStep editing={{ ...editing, edit }} after={open} onAdded={setOpen} />
      <div className="fe-script-news">
        <div aria-live="polite">
          {why === undefined ? null : <Notice tone="decide">{why}</Notice>}
        </div>
        {undoable === undefined ? null : (
          <UndoLine undo={{ label: scriptFr.undo, onUndo: undoable.undo }}>
            {undoable.says}
          </UndoLine>
        )}
      </div>
    </div>
  )
}
