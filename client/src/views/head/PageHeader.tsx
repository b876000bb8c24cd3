import type { ReactNode } from 'react'
import { arrowLeftIcon } from '../../ui/icons/arrowLeftIcon.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { SkipLink } from './SkipLink.tsx'
import './PageHeader.css'

interface PageHeaderProps {
  title?: ReactNode
  note?: ReactNode
  back?: { label: string; onBack: () => void } | undefined
  /** At the right: "On sort du cadre", a close button, "1 sur 2". */
  aside?: ReactNode
  /** 'h1' when the page has no larger title of its own. */
  titleAs?: 'h1' | 'p' | undefined
  ruled?: boolean | undefined
}

/** The head of a phone page: the step, its note, and what must always be within reach. */
export function PageHeader(props: PageHeaderProps) {
  const Title = props.titleAs ?? 'p'
  return (
    <header className={`fe-page-header${props.ruled === true ? ' fe-page-header-ruled' : ''}`}>
      <SkipLink />
      {props.back === undefined ? null : (
        <IconButton label={props.back.label} icon={arrowLeftIcon} onPress={props.back.onBack} />
      )}
      <div className="fe-page-header-words">
        {props.title === undefined ? null : (
          <Title className="fe-page-header-title">{props.title}</Title>
        )}
        {props.note === undefined ? null : <p className="fe-page-header-note">{props.note}</p>}
      </div>
      {props.aside}
    </header>
  )
}
