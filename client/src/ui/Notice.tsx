import type { ReactNode } from 'react'
import { checkBoldIcon } from './icons/checkBoldIcon.ts'
import { cloudSlashIcon } from './icons/cloudSlashIcon.ts'
import { Icon } from './icons/Icon.tsx'
import { pencilSimpleIcon } from './icons/pencilSimpleIcon.ts'
import { warningIcon } from './icons/warningIcon.ts'
import './Notice.css'

export type NoticeTone = 'offline' | 'ok' | 'decide' | 'error' | 'plain'

const ICON_OF: Record<NoticeTone, string | undefined> = {
  offline: cloudSlashIcon,
  ok: checkBoldIcon,
  decide: pencilSimpleIcon,
  error: warningIcon,
  plain: undefined,
}

interface NoticeProps {
  tone: NoticeTone
  children: ReactNode
  /** First words, in bold. */
  lead?: string | undefined
  icon?: string | undefined
  actions?: ReactNode
  /** How it is announced when it appears; 'off' when it was there from the start. */
  live?: 'off' | 'polite' | 'assertive' | undefined
}

/** A sentence on a tint, with an icon: offline, sent, to decide, error; 'plain' is a sheet card. */
export function Notice(props: NoticeProps) {
  const path = props.icon ?? ICON_OF[props.tone]
  const role = { off: undefined, polite: 'status', assertive: 'alert' }[props.live ?? 'off']
  return (
    <div className={`fe-notice fe-notice-${props.tone}`} role={role}>
      {path === undefined ? null : <Icon path={path} size={20} />}
      <div className="fe-notice-words">
        {props.lead === undefined ? null : <strong>{props.lead} </strong>}
        {props.children}
        {props.actions === undefined ? null : (
          <div className="fe-notice-actions">{props.actions}</div>
        )}
      </div>
    </div>
  )
}
