import { useId } from 'react'
import { IconButton } from './IconButton.tsx'
import { minusIcon } from './icons/minusIcon.ts'
import { plusIcon } from './icons/plusIcon.ts'
import './NumberStepper.css'

interface NumberStepperProps {
  label: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
  lessLabel: string
  moreLabel: string
}

/** A small whole number between two buttons. */
export function NumberStepper(props: NumberStepperProps) {
  const id = useId()
  const { value, min, max, onChange } = props
  return (
    <div className="fe-stepper" role="group" aria-labelledby={id}>
      <p className="fe-stepper-label" id={id}>
        {props.label}
      </p>
      <div className="fe-stepper-row">
        <IconButton
          label={props.lessLabel}
          icon={minusIcon}
          unavailable={value <= min}
          onPress={() => onChange(value - 1)}
        />
        <output className="fe-stepper-value">{value}</output>
        <IconButton
          label={props.moreLabel}
          icon={plusIcon}
          unavailable={value >= max}
          onPress={() => onChange(value + 1)}
        />
      </div>
    </div>
  )
}
