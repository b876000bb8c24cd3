import { useId, type KeyboardEvent } from 'react'
import { moveBy } from '../../../../shared/method/script-edits.ts'
import type { Step } from '../../../../shared/method/step.ts'
import { tScript } from '../../phrases/script.ts'
import { dotsSixVerticalIcon } from '../../ui/icons/dotsSixVerticalIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import type { ScriptEditing } from './editing.ts'
import { StepTools } from './StepTools.tsx'

interface ScriptRowProps {
  step: Step
  place: number
  editing: ScriptEditing
  /** The line that says which keys move a step. */
  keysId: string
  open: boolean
  onOpen: () => void
}

/** What is read after the name: where the step stands. */
function standingOf({ step, editing }: Pick<ScriptRowProps, 'step' | 'editing'>): string {
  const { around, fixed } = editing
  const words = [
    step.id === around.current ? tScript.current : '',
    step.id !== around.current && around.kept.has(step.id) ? tScript.done : '',
    step.skipped === true ? tScript.skipped : '',
    fixed?.has(step.id) === true ? tScript.fixed : '',
  ]
  return words.filter((word) => word !== '').join(', ')
}

function lookOf({ step, editing, open }: ScriptRowProps): string {
  const { around } = editing
  const look = [
    step.id === around.current ? 'current' : '',
    around.kept.has(step.id) ? 'kept' : '',
    step.stage === 'break' ? 'break' : '',
    step.skipped === true ? 'skipped' : '',
    open ? 'open' : '',
  ]
  const classes = look.filter((one) => one !== '').map((one) => `fe-script-${one}`)
  return ['fe-script-row', ...classes].join(' ')
}

/** Alt and an arrow move the step that has focus, one place. */
function moveKeys({ step, editing }: ScriptRowProps) {
  return (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined
    if (!event.altKey || by === undefined) return
    event.preventDefault()
    const move = moveBy(editing.steps, step.id, by)
    if (move !== undefined) editing.edit(move)
  }
}

/** What is read of a step while it is closed. */
function RowWords(props: ScriptRowProps) {
  const { step, place, editing } = props
  const standing = standingOf(props)
  return (
    <>
      <span className="fe-script-name">
        {step.name}
        <span className="fe-visually-hidden">{tScript.place(place, editing.steps.length)}</span>
      </span>
      <span className="fe-script-minutes">{tScript.minutes(step.minutes)}</span>
      <span className="fe-script-say">{step.say}</span>
      {standing === '' ? null : <span className="fe-script-standing">{standing}</span>}
      <Icon path={dotsSixVerticalIcon} size={22} />
    </>
  )
}

/** One step: its name, minutes and sentence, and what one may do with it once opened. */
export function ScriptRow(props: ScriptRowProps) {
  const { step, editing, open } = props
  const id = useId()
  return (
    <li className={lookOf(props)}>
      <span className="fe-script-mark" aria-hidden="true" />
      <button
        type="button"
        className="fe-script-head"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-describedby={props.keysId}
        onClick={props.onOpen}
        onKeyDown={moveKeys(props)}
      >
        <RowWords {...props} />
      </button>
      {open ? (
        <div id={id} className="fe-script-tools">
          <StepTools key={step.id} step={step} editing={editing} />
        </div>
      ) : null}
    </li>
  )
}
