import { checkBoldIcon } from './icons/checkBoldIcon.ts'
import { cloudSlashIcon } from './icons/cloudSlashIcon.ts'
import { Icon } from './icons/Icon.tsx'
import { wifiHighIcon } from './icons/wifiHighIcon.ts'
import './ConnectionPill.css'

export type ConnectionLook = 'live' | 'reconnecting' | 'offline' | 'sent'

const ICON_OF: Record<ConnectionLook, string> = {
  live: wifiHighIcon,
  reconnecting: wifiHighIcon,
  offline: cloudSlashIcon,
  sent: checkBoldIcon,
}

/** The state of the network in one word, with an icon: "En direct", "On se reconnecte…". */
export function ConnectionPill({ state, children }: { state: ConnectionLook; children: string }) {
  return (
    <span className={`fe-pill fe-pill-${state}`} role="status">
      <Icon path={ICON_OF[state]} size={20} />
      {children}
    </span>
  )
}
