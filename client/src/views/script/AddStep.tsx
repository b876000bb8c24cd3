import { useId, useState } from 'react'
import { proposedStep } from '../../../../shared/method/script.ts'
import { freeId } from '../../../../shared/method/script-edits.ts'
import type { Stage } from '../../../../shared/method/stages.ts'
import { tScript, tStageNames } from '../../phrases/script.ts'
import { Button } from '../../ui/Button.tsx'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import type { ScriptEditing } from './editing.ts'

const stagesInOrder = Object.keys(tStageNames) as Stage[]

interface AddStepProps {
  editing: ScriptEditing
  /** The step it comes after; at the end when nothing is said. */
  after: string | undefined
  onAdded: (id: string) => void
}

/** A step as the kind proposes it, put after the one that is open. */
function stepAfter({ editing: { steps, kind }, after }: AddStepProps, stage: Stage) {
  const step = { ...proposedStep(kind, stage), id: freeId(steps, stage) }
  const at = steps.findIndex((one) => one.id === after)
  return { step, before: at === -1 ? undefined : steps[at + 1]?.id }
}

function Stages({ onPick }: { onPick: (stage: Stage) => void }) {
  return (
    <>
      <p className="fe-script-help">{tScript.addHelp}</p>
      <ul className="fe-script-stages">
        {stagesInOrder.map((stage) => (
          <li key={stage}>
            <Button size="small" onPress={() => onPick(stage)}>
              {tStageNames[stage]}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** One step more, of any stage: what phones and the common screen do then comes with it. */
export function AddStep(props: AddStepProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const add = (stage: Stage) => {
    const added = stepAfter(props, stage)
    if (props.editing.edit({ kind: 'add', ...added }) === undefined) props.onAdded(added.step.id)
    setOpen(false)
  }
  const disclosing = { expanded: open, controls: id, onPress: () => setOpen(!open) }
  return (
    <div className="fe-script-add">
      <Button variant="plain" icon={plusIcon} {...disclosing}>
        {tScript.add}
      </Button>
      <div id={id} hidden={!open}>
        <Stages onPick={add} />
      </div>
    </div>
  )
}
