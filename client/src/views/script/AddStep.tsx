import { useId, useState } from 'react'
import { proposedStep } from '../../../../shared/method/script.ts'
import { freeId } from '../../../../shared/method/script-edits.ts'
import type { Stage } from '../../../../shared/method/stages.ts'
import { scriptFr, stageNamesFr } from '../../phrases/script.fr.ts'
import { Button } from '../../ui/Button.tsx'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import type { ScriptEditing } from './editing.ts'

const stagesInOrder = Object.keys(stageNamesFr) as Stage[]

interface AddStepProps {
  editing: ScriptEditing
  /** The step it comes after; at the end when nothing is said. */
  after: string | undefined
  onAdded: (id: string) => void
}

/** One step more, of any stage: what phones and the common screen do then comes with it. */
export function AddStep({ editing, after, onAdded }: AddStepProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { steps, kind, edit } = editing
  const add = (stage: Stage) => {
    const step = { ...proposedStep(kind, stage), id: freeId(steps, stage) }
    const at = steps.findIndex((one) => one.id === after)
    const before = at === -1 ? undefined : steps[at + 1]?.id
    if (edit({ kind: 'add', step, before }) === undefined) onAdded(step.id)
    setOpen(false)
  }
  return (
    <div className="fe-script-add">
      <Button
        variant="plain"
        icon={plusIcon}
        expanded={open}
        controls={id}
        onPress={() => setOpen(!open)}
      >
        {scriptFr.add}
      </Button>
      <div id={id} hidden={!open}>
        <p className="fe-script-help">{scriptFr.addHelp}</p>
        <ul className="fe-script-stages">
          {stagesInOrder.map((stage) => (
            <li key={stage}>
              <Button size="small" onPress={() => add(stage)}>
                {stageNamesFr[stage]}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
