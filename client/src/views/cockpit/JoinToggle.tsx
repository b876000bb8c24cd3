import type { RecordId } from '../../../../shared/model/ids.ts'
import { checkBoldIcon } from '../../ui/icons/checkBoldIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useJoining } from './use-joining.ts'

const words = tCockpit.stake

interface JoinToggleProps {
  id: RecordId
  /** What it is called, read with the gesture. */
  named: string
  /** Shows the name itself rather than the gesture, in a list of names. */
  byName?: boolean
}

/** While a stake is being formed: takes this one in, or lets it go. */
export function JoinToggle({ id, named, byName = false }: JoinToggleProps) {
  const { joining, toggle } = useJoining()
  if (joining === undefined) return null
  const joined = joining.includes(id)
  const gesture = joined ? words.joined : words.join
  return (
    <button
      type="button"
      className="ck-join"
      role="checkbox"
      aria-checked={joined}
      aria-label={words.joinNamed(named)}
      onClick={() => toggle(id)}
    >
      <span className="ck-join-box">{joined ? <Icon path={checkBoldIcon} size={14} /> : null}</span>
      <span>{byName ? named : gesture}</span>
    </button>
  )
}
