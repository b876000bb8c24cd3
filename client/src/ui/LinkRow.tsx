import type { ReactNode } from 'react'
import { caretRightIcon } from './icons/caretRightIcon.ts'
import { Icon } from './icons/Icon.tsx'
import { followHere } from './LinkButton.tsx'
import './LinkRow.css'

interface LinkRowProps {
  href: string
  onFollow?: (() => void) | undefined
  title: ReactNode
  note?: ReactNode
  leading?: ReactNode
  trailing?: ReactNode
}

/** A whole row that is one link: medallion, name, note, something at the end, caret. */
export function LinkRow(props: LinkRowProps) {
  return (
    <a
      className="fe-link-row"
      href={props.href}
      onClick={(event) => followHere(event, props.onFollow)}
    >
      {props.leading}
      <span className="fe-link-row-words">
        <span className="fe-link-row-title">{props.title}</span>
        {props.note === undefined ? null : <span className="fe-link-row-note">{props.note}</span>}
      </span>
      {props.trailing === undefined ? null : (
        <span className="fe-link-row-trailing">{props.trailing}</span>
      )}
      <Icon path={caretRightIcon} />
    </a>
  )
}
