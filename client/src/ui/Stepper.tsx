import { IconButton } from './IconButton.tsx'
import { minusIcon } from './icons/minusIcon.ts'
import { plusIcon } from './icons/plusIcon.ts'
import './Stepper.css'

interface StepperProps {
  /** What is counted: "Combien serez-vous ?" */
  label: string
  value: number
  onChange: (value: number) => void
  min: number
  max: number
  step?: number | undefined
  /** The value in words: "30 min". */
  text?: string | undefined
  /** Names of the two buttons. */
  less: string
  more: string
}

/** A number between two buttons, said aloud as it changes. */
export function Stepper(props: StepperProps) {
  const { label, value, onChange, min, max, step = 1, less, more } = props
  const to = (next: number) => onChange(Math.min(max, Math.max(min, next)))
  return (
    <div className="fe-stepper" role="group" aria-label={label}>
      <IconButton
        label={less}
        icon={minusIcon}
        unavailable={value <= min}
        onPress={() => to(value - step)}
      />
      <output className="fe-stepper-value">{props.text ?? value}</output>
      <IconButton
        label={more}
        icon={plusIcon}
        unavailable={value >= max}
        onPress={() => to(value + step)}
      />
    </div>
  )
}
