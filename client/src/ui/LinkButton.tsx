import type { MouseEvent, ReactNode } from 'react'
import { buttonClass, type ButtonSize, type ButtonVariant } from './Button.tsx'
import { Icon } from './icons/Icon.tsx'

/** Follows a link inside the app; a modified click keeps its meaning for the browser. */
export function followHere(event: MouseEvent, onFollow: (() => void) | undefined): void {
  if (onFollow === undefined || event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  onFollow()
}

interface LinkButtonProps {
  href: string
  children: ReactNode
  onFollow?: (() => void) | undefined
  variant?: ButtonVariant | undefined
  size?: ButtonSize | undefined
  icon?: string | undefined
  iconAfter?: string | undefined
  block?: boolean | undefined
}

/** A link that looks like a button: use it to go somewhere, Button to do something. */
export function LinkButton(props: LinkButtonProps) {
  return (
    <a
      href={props.href}
      className={buttonClass(props)}
      onClick={(event) => followHere(event, props.onFollow)}
    >
      {props.icon === undefined ? null : <Icon path={props.icon} />}
      <span>{props.children}</span>
      {props.iconAfter === undefined ? null : <Icon path={props.iconAfter} />}
    </a>
  )
}
