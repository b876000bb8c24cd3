import type { ReactNode } from 'react'
import { tPeer } from '../../phrases/peer.ts'
import { arrowLeftIcon } from '../../ui/icons/arrowLeftIcon.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { SkipLink } from '../head/SkipLink.tsx'
import { PauseButton } from './PauseButton.tsx'
import { useHeading } from './use-heading.ts'
import '../head/PageHeader.css'
import './PeerHead.css'

interface PeerHeadProps {
  title: string
  note?: string | undefined
  /** A page with a larger title of its own keeps the step's name as plain words. */
  isHeading: boolean
  onBack?: (() => void) | undefined
  /** A close button at the right, for a card. */
  aside?: ReactNode
  under?: ReactNode
}

function HeadTitle({ title }: { title: string }) {
  const heading = useHeading()
  return (
    <h1 className="peer-head-title" tabIndex={-1} ref={heading}>
      {title}
    </h1>
  )
}

/** The head of every page of a session: where we are, and « On sort du cadre ». */
export function PeerHead(props: PeerHeadProps) {
  return (
    <header className="peer-head">
      <SkipLink />
      <div className="fe-page-header peer-head-row">
        {props.onBack === undefined ? null : (
          <IconButton label={tPeer.back} icon={arrowLeftIcon} onPress={props.onBack} />
        )}
        <div className="peer-head-words">
          {props.isHeading ? (
            <HeadTitle title={props.title} />
          ) : (
            <p className="peer-head-title">{props.title}</p>
          )}
          {props.note === undefined ? null : <p className="fe-page-header-note">{props.note}</p>}
        </div>
        <PauseButton />
        {props.aside}
      </div>
      {props.under}
    </header>
  )
}
