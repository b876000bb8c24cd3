import type { ReactNode } from 'react'
import { checkBoldIcon } from './icons/checkBoldIcon.ts'
import { Icon } from './icons/Icon.tsx'
import './Stem.css'

export interface StemStep {
  id: string
  name: string
  note?: string | undefined
  state: 'done' | 'current' | 'next' | 'break'
}

interface StemProps {
  label: string
  steps: readonly StemStep[]
  /** Under the current step: clock, pause, what to say. */
  children?: ReactNode
  /** Words read for each state, after the name. */
  stateWords: Record<StemStep['state'], string>
  /** 'marks' keeps the seats of the stem alone, for a rail of 76 px. */
  look?: 'full' | 'marks' | undefined
}

/** The script as a stem: done steps with a check, the current one larger, the others to come. */
export function Stem({ label, steps, children, stateWords, look = 'full' }: StemProps) {
  return (
    <ol className={`fe-stem fe-stem-${look}`} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={`fe-stem-step fe-stem-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="fe-stem-mark">
            {step.state === 'done' ? <Icon path={checkBoldIcon} size={12} /> : null}
          </span>
          <div className="fe-stem-words">
            <p className="fe-stem-name">
              {step.name}
              <span className="fe-visually-hidden">, {stateWords[step.state]}</span>
            </p>
            {step.note === undefined ? null : <p className="fe-stem-note">{step.note}</p>}
            {step.state === 'current' ? children : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
