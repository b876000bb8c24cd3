import { useId } from 'react'
import { checkBoldIcon } from './icons/checkBoldIcon.ts'
import { Icon } from './icons/Icon.tsx'
import { usePressed } from './use-pressed.ts'
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
  /** Its promise, if it gives one, ends once the choice stands. */
  onChange: (value: Value) => unknown
  /** 'segment' is one pill cut in parts; 'pills' are separate and wrap. */
  look?: 'segment' | 'pills' | undefined
  showLegend?: boolean | undefined
}

interface OptionProps<Value extends string> {
  option: ChoiceOption<Value>
  /** The name the radios of one choice share. */
  name: string
  chosen: boolean
  onChange: (value: Value) => void
}

const reasonOf = (name: string, value: string) => `${name}-${value}`

function Option<Value extends string>({ option, name, chosen, onChange }: OptionProps<Value>) {
  const { value, icon, unavailable } = option
  return (
    <label className="fe-choice-option">
      <input
        type="radio"
        name={name}
        value={value}
        checked={chosen}
        disabled={unavailable !== undefined}
        aria-describedby={unavailable === undefined ? undefined : reasonOf(name, value)}
        onChange={() => onChange(value)}
      />
      {chosen ? <Icon path={checkBoldIcon} size={18} /> : null}
      {icon === undefined ? null : <Icon path={icon} size={20} />}
      <span>{option.label}</span>
    </label>
  )
}

interface ReasonsProps {
  options: readonly ChoiceOption<string>[]
  name: string
}

/** Under the row: why an option may not be chosen. */
function Reasons({ options, name }: ReasonsProps) {
  return options.map(({ value, unavailable }) =>
    unavailable === undefined ? null : (
      <p className="fe-choice-reason" id={reasonOf(name, value)} key={value}>
        {unavailable}
      </p>
    ),
  )
}

/** One choice among a few: native radios, the chosen one in ink with a check. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId()
  const [chosen, press] = usePressed(props.value, props.onChange)
  return (
    <fieldset className="fe-choice">
      <legend className={props.showLegend === true ? 'fe-choice-legend' : 'fe-visually-hidden'}>
        {props.legend}
      </legend>
      <div className={`fe-choice-row fe-choice-${props.look ?? 'segment'}`}>
        {props.options.map((option) => (
          <Option
            key={option.value}
            option={option}
            name={name}
            chosen={option.value === chosen}
            onChange={press}
          />
        ))}
      </div>
      <Reasons options={props.options} name={name} />
    </fieldset>
  )
}
