import { useId, useState } from 'react'
import { totalMinutes } from '../../../../shared/method/rescale.ts'
import type { Step } from '../../../../shared/method/step.ts'
import { tScript } from '../../phrases/script.ts'
import { UndoLine } from '../../ui/UndoLine.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { AddStep } from './AddStep.tsx'
import type { ScriptEditing } from './editing.ts'
import { ScriptRow } from './ScriptRow.tsx'
import { language } from '../../phrases/locale.ts'
import './script.css'

interface ScriptEditorProps {
  editing: ScriptEditing
  /** The step open at first. */
  openAt?: string | undefined
}

function Total({ steps }: { steps: readonly Step[] }) {
  const held = steps.filter(({ skipped }) => skipped !== true)
  return <p className="fe-script-total">{tScript.total(totalMinutes(steps), held.length)}</p>
}

interface StemProps {
  editing: ScriptEditing
  open: string | undefined
  onOpen: (id: string | undefined) => void
}

/** The steps in their order, how long they last together, and the keys that move them. */
function Stem({ editing, open, onOpen }: StemProps) {
  const keysId = useId()
  return (
    <>
      <ol className="fe-script-rows" aria-label={tScript.list}>
        {editing.steps.map((step, index) => (
          <ScriptRow
            key={step.id}
            step={step}
            place={index + 1}
            keysId={keysId}
            editing={editing}
            open={open === step.id}
            onOpen={() => onOpen(open === step.id ? undefined : step.id)}
          />
        ))}
      </ol>
      <Total steps={editing.steps} />
      <p className="fe-script-help fe-script-keys" id={keysId}>
        {tScript.keys}
      </p>
    </>
  )
}

/** The same gestures, and why the last one was refused. */
function useRefusalSaid(editing: ScriptEditing) {
  const [why, setWhy] = useState<string>()
  const edit: ScriptEditing['edit'] = (asked, typing) => {
    const refused = editing.edit(asked, typing)
    setWhy(refused?.[language])
    return refused
  }
  return { editing: { ...editing, edit }, why }
}

interface NewsProps extends Pick<ScriptEditing, 'undoable'> {
  why: string | undefined
}

function News({ why, undoable }: NewsProps) {
  return (
    <div className="fe-script-news">
      <div aria-live="polite">
        {why === undefined ? null : <Notice tone="decide">{why}</Notice>}
      </div>
      {undoable === undefined ? null : (
        <UndoLine undo={{ label: tScript.undo, onUndo: undoable.undo }}>{undoable.says}</UndoLine>
      )}
    </div>
  )
}

/** The script as a stem whose every step opens to be changed: by buttons, by keys, never by drag alone. */
export function ScriptEditor({ editing: asked, openAt }: ScriptEditorProps) {
  const [open, setOpen] = useState(openAt)
  const { editing, why } = useRefusalSaid(asked)
  return (
    <div className="fe-script">
      <Stem editing={editing} open={open} onOpen={setOpen} />
      <AddStep editing={editing} after={open} onAdded={setOpen} />
      <News why={why} undoable={editing.undoable} />
    </div>
  )
}
