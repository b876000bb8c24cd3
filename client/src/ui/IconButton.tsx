import { Icon } from './icons/Icon.tsx'
import './IconButton.css'

interface IconButtonProps {
  /** Its text name, read aloud: only back, close, more, caret, QR and pause may stand alone. */
  label: string
  icon: string
  onPress: () => void
  outlined?: boolean | undefined
  expanded?: boolean | undefined
  controls?: string | undefined
  pressed?: boolean | undefined
  unavailable?: boolean | undefined
  iconSize?: number | undefined
}

/** A button of one icon, with its name for assistive technology. */
export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      className={`fe-icon-button${props.outlined === true ? ' fe-icon-button-outlined' : ''}`}
      aria-label={props.label}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-pressed={props.pressed}
      aria-disabled={props.unavailable === true || undefined}
      onClick={() => {
        if (props.unavailable !== true) props.onPress()
      }}
    >
      <Icon path={props.icon} size={props.iconSize} />
    </button>
  )
}
