import type { RecordId } from '../../../../shared/model/ids.ts'
import { checkBoldIcon } from '../../ui/icons/checkBoldIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { useJoining } from './use-joining.ts'

const words = cockpitFr.stake

/** While a stake is being formed: takes this one in, or lets it go. */
export function JoinToggle({ id, named }: { id: RecordId; named: string }) {
  const { joining, toggle } = useJoining()
  if (joining === undefined) return null
  const joined = joining.includes(id)
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
      <span>{joined ? words.joined : words.join}</span>
    </button>
  )
}
