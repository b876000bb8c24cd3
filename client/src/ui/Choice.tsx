import { useId } from 'react'
import { checkBoldIcon } from './icons/checkBoldIcon.ts'
import { Icon } from './icons/Icon.tsx'
import './Choice.css'

export interface ChoiceOption<Value extends string> {
  value: Value
  label: string
  /** A shape beside the words. */
  icon?: string | undefined
  /** A sentence: the option is greyed, and its reason is written under the row. */
  unavailable?: string | undefined
}

interface ChoiceProps<Value extends string> {
  legend: string
  options: readonly ChoiceOption<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  /** 'segment' is one pill cut in parts; 'pills' are separate and wrap. */
  look?: 'segment' | 'pills' | undefined
  showLegend?: boolean | undefined
}

/** One choice among a few: native radios, the chosen one in ink with a check. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId()
  const reasons = props.options.filter((option) => option.unavailable !== undefined)
  return (
    <fieldset className="fe-choice">
      <legend className={props.showLegend === true ? 'fe-choice-legend' : 'fe-visually-hidden'}>
        {props.legend}
      </legend>
      <div className={`fe-choice-row fe-choice-${props.look ?? 'segment'}`}>
        {props.options.map((option) => (
          <label className="fe-choice-option" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              disabled={option.unavailable !== undefined}
              aria-describedby={
                option.unavailable === undefined ? undefined : `${name}-${option.value}`
              }
              onChange={() => props.onChange(option.value)}
            />
            {option.value === props.value ? <Icon path={checkBoldIcon} size={18} /> : null}
            {option.icon === undefined ? null : <Icon path={option.icon} size={20} />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {reasons.map((option) => (
        <p className="fe-choice-reason" id={`${name}-${option.value}`} key={option.value}>
          {option.unavailable}
        </p>
      ))}
    </fieldset>
  )
}
