import { useId, useState, type ReactNode } from 'react'
import { checkBoldIcon } from '../../ui/icons/checkBoldIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import type { RailStep } from '../../store/select/cockpit-rail.ts'
import '../../ui/Stem.css'

interface RailMarkProps {
  state: 'done' | 'current' | 'next' | 'break'
  skipped?: boolean
  children: ReactNode
}

/** One place on the stem, with its mark. */
export function RailPlace({ state, skipped = false, children }: RailMarkProps) {
  return (
    <li
      className={`fe-stem-step fe-stem-${state}${skipped ? ' ck-rail-skipped' : ''}`}
      aria-current={state === 'current' ? 'step' : undefined}
    >
      <span className="fe-stem-mark">
        {state === 'done' ? <Icon path={checkBoldIcon} size={12} /> : null}
      </span>
      <div className="fe-stem-words">{children}</div>
    </li>
  )
}

interface RailRowProps {
  rail: RailStep
  state: 'done' | 'next'
  note: string
  /** Read after the name: done, to come. */
  stateWords: string
  goLabel: string
  onGo: () => void
  /** Other gestures on this step. */
  more?: ReactNode
}

function RailWords({ rail, stateWords, note }: Pick<RailRowProps, 'rail' | 'stateWords' | 'note'>) {
  return (
    <>
      <span className="fe-stem-name">{rail.name}</span>
      <VisuallyHidden>, {stateWords}</VisuallyHidden>
      <span className="fe-stem-note">{note}</span>
    </>
  )
}

interface RailGesturesProps extends Pick<RailRowProps, 'goLabel' | 'onGo' | 'more'> {
  id: string
}

function RailGestures({ id, goLabel, onGo, more }: RailGesturesProps) {
  return (
    <div className="ck-rail-gestures" id={id}>
      <button type="button" className="ck-rail-go" onClick={onGo}>
        {goLabel}
      </button>
      {more}
    </div>
  )
}

/** A step before or after: its row opens the gesture that goes there, in one more press. */
export function RailRow(row: RailRowProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { state, rail } = row
  return (
    <RailPlace
      state={rail.step.stage === 'break' && state === 'next' ? 'break' : state}
      skipped={rail.step.skipped === true}
    >
      <button
        type="button"
        className="ck-rail-row"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <RailWords {...row} />
      </button>
      {open ? <RailGestures {...row} id={id} /> : null}
    </RailPlace>
  )
}
