import { useState } from 'react'
import { moveBy, repeatOf, type ScriptEdit } from '../../../../shared/method/script-edits.ts'
import type { Step } from '../../../../shared/method/step.ts'
import {
  stepMinutesMax,
  stepNameMaxChars,
  stepSayMaxChars,
} from '../../../../shared/model/script.ts'
import { tScript } from '../../phrases/script.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { Field } from '../../ui/Field.tsx'
import { arrowDownIcon } from '../../ui/icons/arrowDownIcon.ts'
import { arrowUpIcon } from '../../ui/icons/arrowUpIcon.ts'
import { Stepper } from '../../ui/Stepper.tsx'
import type { ScriptEditing } from './editing.ts'

interface StepToolsProps {
  step: Step
  editing: ScriptEditing
}

interface Going {
  live: boolean
  max: number
  go: (text: string) => void
}

/**
 * A text that goes when it is left, or as it is typed where it goes no further than this device. One
 * that is too long waits here, whole, until it is shortened.
 */
function useTextOf(kept: string, { live, max, go }: Going) {
  const [text, setText] = useState(kept)
  const [was, setWas] = useState(kept)
  if (was !== kept) {
    // Changed from elsewhere: undone, or by the other facilitator.
    setWas(kept)
    if (text.trim() !== kept) setText(kept)
  }
  const type = (next: string) => {
    setText(next)
    if (live && next.trim().length <= max) go(next)
  }
  const leave = () => {
    if (text.trim() !== kept && text.trim().length <= max) go(text)
  }
  return { text, type, leave }
}

function NameField({ step, editing }: StepToolsProps) {
  const live = editing.live === true
  const go = (text: string) => void editing.edit({ kind: 'rename', id: step.id, name: text }, live)
  const name = useTextOf(step.name, { live, max: stepNameMaxChars, go })
  return (
    <Field
      label={tScript.name}
      value={name.text}
      onChange={name.type}
      onBlur={name.leave}
      onEnter={name.leave}
      limit={stepNameMaxChars}
      counter={tScript.counter}
      face="voice-small"
    />
  )
}

function SayField({ step, editing }: StepToolsProps) {
  const live = editing.live === true
  const go = (text: string) => void editing.edit({ kind: 'say', id: step.id, say: text }, live)
  const say = useTextOf(step.say, { live, max: stepSayMaxChars, go })
  return (
    <Field
      label={tScript.say}
      help={tScript.sayHelp}
      value={say.text}
      onChange={say.type}
      onBlur={say.leave}
      multiline
      rows={2}
      limit={stepSayMaxChars}
      counter={tScript.counter}
      face="voice-small"
    />
  )
}

/** Its minutes were set by hand: they may follow the duration of the session again. */
function FollowAgain({ step, editing }: StepToolsProps) {
  if (editing.fixed?.has(step.id) !== true) return null
  return (
    <Button size="small" variant="plain" onPress={() => editing.release?.(step.id)}>
      {tScript.release}
    </Button>
  )
}

function Minutes({ step, editing }: StepToolsProps) {
  const set = (minutes: number) =>
    void editing.edit({ kind: 'minutes', minutes: { [step.id]: minutes } })
  return (
    <div className="fe-script-lasts">
      <Stepper
        label={tScript.lasts}
        value={step.minutes}
        text={tScript.minutes(step.minutes)}
        onChange={set}
        min={1}
        max={stepMinutesMax}
        less={tScript.less}
        more={tScript.more}
      />
      <Button size="small" variant="plain" onPress={() => set(step.minutes + 5)}>
        {tScript.moreFive}
      </Button>
      <FollowAgain step={step} editing={editing} />
    </div>
  )
}

/** What a press makes: a gesture, when there is one to make. */
function pressOf({ edit }: ScriptEditing) {
  return (asked: ScriptEdit | undefined) => () => {
    if (asked !== undefined) edit(asked)
  }
}

function Moves({ step, editing }: StepToolsProps) {
  const press = pressOf(editing)
  const up = moveBy(editing.steps, step.id, -1)
  const down = moveBy(editing.steps, step.id, 1)
  return (
    <>
      <Button size="small" icon={arrowUpIcon} unavailable={up === undefined} onPress={press(up)}>
        {tScript.up}
      </Button>
      <Button
        size="small"
        icon={arrowDownIcon}
        unavailable={down === undefined}
        onPress={press(down)}
      >
        {tScript.down}
      </Button>
    </>
  )
}

function Gestures({ step, editing }: StepToolsProps) {
  const { steps, around } = editing
  const press = pressOf(editing)
  const skipped = step.skipped === true
  return (
    <div className="fe-script-gestures">
      <Moves step={step} editing={editing} />
      <Button size="small" onPress={press({ kind: 'skip', id: step.id, skipped: !skipped })}>
        {skipped ? tScript.unskip : tScript.skip}
      </Button>
      <Button size="small" onPress={press(repeatOf(steps, step.id, around.current))}>
        {tScript.repeat}
      </Button>
      <Button size="small" variant="plain" onPress={press({ kind: 'remove', id: step.id })}>
        {tScript.remove}
      </Button>
    </div>
  )
}

function PhonesDown({ step, editing }: StepToolsProps) {
  return (
    <Check
      label={tScript.phonesDown}
      checked={step.phonesDown === true}
      onChange={(down) => void editing.edit({ kind: 'phones', id: step.id, down })}
    />
  )
}

/** What one may do with a step: name it, write its sentence, give it time, put phones down, move, skip, repeat, remove. */
export function StepTools(props: StepToolsProps) {
  return (
    <>
      <NameField {...props} />
      <SayField {...props} />
      <Minutes {...props} />
      <PhonesDown {...props} />
      <Gestures {...props} />
    </>
  )
}
