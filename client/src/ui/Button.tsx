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

function Pressable(props: ButtonProps) {
  const { unavailable = false, icon, iconAfter } = props
  return (
    <button
      type={props.type ?? 'button'}
      className={buttonClass(props)}
      aria-disabled={unavailable !== false || undefined}
      aria-describedby={props.describedBy}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={(event) => {
        if (unavailable === false) props.onPress?.()
        else event.preventDefault()
      }}
    >
      {icon === undefined ? null : <Icon path={icon} />}
      <span>{props.children}</span>
      {iconAfter === undefined ? null : <Icon path={iconAfter} />}
    </button>
  )
}

/** A button with words. It stays focusable when unavailable, so that its reason can be read. */
export function Button(props: ButtonProps) {
  const reasonId = useId()
  if (typeof props.unavailable !== 'string') return <Pressable {...props} />
  return (
    <span className="fe-button-reasoned">
      <Pressable {...props} describedBy={reasonId} />
      <span className="fe-button-reason" id={reasonId}>
        {props.unavailable}
      </span>
    </span>
  )
}
