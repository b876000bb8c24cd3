import { tPeer } from '../../phrases/peer.ts'
import type { Keeping } from '../../store/board.ts'
import { checkIcon } from '../../ui/icons/checkIcon.ts'
import { deviceMobileIcon } from '../../ui/icons/deviceMobileIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'

interface KeepingLineProps {
  keeping: Keeping
  /** Said once it has left; without it nothing is said then. */
  sent?: string | undefined
}

/** Where a post stands: kept here, or gone. */
export function KeepingLine({ keeping, sent }: KeepingLineProps) {
  if (keeping === 'sent' && sent === undefined) return null
  return (
    <p className="peer-kept-line">
      <Icon path={keeping === 'sent' ? checkIcon : deviceMobileIcon} size={20} />
      {keeping === 'sent' ? sent : tPeer.keeping.kept}
    </p>
  )
}
