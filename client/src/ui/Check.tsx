import { useId, type ReactNode } from 'react'
import { checkBoldIcon } from './icons/checkBoldIcon.ts'
import { Icon } from './icons/Icon.tsx'
import { usePressed } from './use-pressed.ts'
import './Check.css'

interface CheckProps {
  label: ReactNode
  checked: boolean
  /** Its promise, if it gives one, ends once the choice stands. */
  onChange: (checked: boolean) => unknown
  help?: ReactNode
  /** Something between the box and the words, a kind medallion for instance. */
  leading?: ReactNode
  weight?: 'normal' | 'strong' | undefined
}

const Box = ({ checked }: { checked: boolean }) => (
  <span className="fe-check-box">{checked ? <Icon path={checkBoldIcon} size={18} /> : null}</span>
)

/** A checkbox whose whole row is the target. */
export function Check({ label, help, leading, weight, ...props }: CheckProps) {
  const helpId = useId()
  const [checked, press] = usePressed(props.checked, props.onChange)
  return (
    <div className="fe-check-block">
      <label className={`fe-check${weight === 'strong' ? ' fe-check-strong' : ''}`}>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={help === undefined ? undefined : helpId}
          onChange={(event) => press(event.target.checked)}
        />
        <Box checked={checked} />
        {leading}
        <span>{label}</span>
      </label>
      {help === undefined ? null : (
        <p className="fe-check-help" id={helpId}>
          {help}
        </p>
      )}
    </div>
  )
}
