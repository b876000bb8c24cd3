import { useId, type ReactNode } from 'react'
import { Icon } from './icons/Icon.tsx'
import './Button.css'

export type ButtonVariant = 'primary' | 'secondary' | 'plain' | 'accent' | 'quiet' | 'danger'
export type ButtonSize = 'normal' | 'small' | 'big'

export interface ButtonProps {
  children: ReactNode
  onPress?: (() => void) | undefined
  variant?: ButtonVariant | undefined
  size?: ButtonSize | undefined
  icon?: string | undefined
  iconAfter?: string | undefined
  /** Fills the width of its column. */
  block?: boolean | undefined
  type?: 'button' | 'submit' | undefined
  /** A sentence saying why it cannot be pressed now, written under it; true says nothing. */
  unavailable?: string | boolean | undefined
  pressed?: boolean | undefined
  expanded?: boolean | undefined
  controls?: string | undefined
  describedBy?: string | undefined
}

/** Classes of a button, shared with the links that look like one. */
export function buttonClass({
  variant = 'secondary',
  size = 'normal',
  block,
}: Partial<ButtonProps>) {
  return `fe-button fe-button-${variant} fe-button-${size}${block === true ? ' fe-button-block' : ''}`
}

/** A button with words. It stays focusable when unavailable, so that its reason can be read. */
export function Button(props: ButtonProps) {
  const reasonId = useId()
  const { unavailable = false, children, icon, iconAfter } = props
  const reason = typeof unavailable === 'string' ? unavailable : undefined
  const button = (
    <button
      type={props.type ?? 'button'}
      className={buttonClass(props)}
      aria-disabled={unavailable !== false || undefined}
      aria-describedby={reason === undefined ? props.describedBy : reasonId}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={(event) => {
        if (unavailable === false) props.onPress?.()
        else event.preventDefault()
      }}
    >
      {icon === undefined ? null : <Icon path={icon} />}
      <span>{children}</span>
      {iconAfter === undefined ? null : <Icon path={iconAfter} />}
    </button>
  )
  if (reason === undefined) return button
  return (
    <span className="fe-button-reasoned">
      {button}
      <span className="fe-button-reason" id={reasonId}>
        {reason}
      </span>
    </span>
  )
}
