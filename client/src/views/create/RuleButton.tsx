import type { ReactNode } from 'react'
import { Icon } from '../../ui/icons/Icon.tsx'

interface RuleButtonProps {
  /** Says which rule, for assistive technology; begins with the visible word. */
  label: string
  icon: string
  unavailable?: boolean | undefined
  onPress: () => void
  children: ReactNode
}

/** A small button of a rule: the word is seen, the rule's number is heard. */
export function RuleButton({ label, icon, unavailable, onPress, children }: RuleButtonProps) {
  return (
    <button
      type="button"
      className="fe-button fe-button-quiet fe-button-normal"
      aria-label={label}
      aria-disabled={unavailable === true || undefined}
      onClick={() => {
        if (unavailable !== true) onPress()
      }}
    >
      <Icon path={icon} size={18} />
      <span>{children}</span>
    </button>
  )
}
