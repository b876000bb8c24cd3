import type { ReactNode } from 'react'
import { Icon } from './icons/Icon.tsx'
import './IconLine.css'

interface IconLineProps {
  icon: string
  children: ReactNode
  /** 'meta' is a caption, 'ok' a green check line, 'body' ordinary text. */
  tone?: 'meta' | 'body' | 'ok' | undefined
  centred?: boolean | undefined
}

/** A still line with its icon: kept on this phone, encrypted, all set. */
export function IconLine({ icon, children, tone = 'meta', centred }: IconLineProps) {
  return (
    <p
      className={`fe-icon-line fe-icon-line-${tone}${centred === true ? ' fe-icon-line-centred' : ''}`}
    >
      <Icon path={icon} size={20} />
      <span>{children}</span>
    </p>
  )
}
