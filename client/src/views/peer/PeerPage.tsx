import type { ReactNode } from 'react'
import { tSheet } from '../../phrases/sheet.ts'
import { PhoneArc } from '../../ui/PhoneArc.tsx'
import { ConceptArrival } from './ConceptArrival.tsx'
import { HandoverOffer } from './HandoverOffer.tsx'
import { LeavingNow, useLeaving } from './LeavingNow.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { MovedLine } from './MovedLine.tsx'
import { PeerHead } from './PeerHead.tsx'
import { PenLine } from './PenLine.tsx'
import { RefusedPosts } from './RefusedPosts.tsx'
import { TurnLine } from './TurnLine.tsx'
import { useHeading } from './use-heading.ts'
import './PeerPage.css'

interface PeerPageProps {
  /** The step's name. */
  head: string
  note?: string | undefined
  headUnder?: ReactNode
  onBack?: (() => void) | undefined
  aside?: ReactNode
  /** The page's own large title; without it the step's name is the title. */
  title?: string | undefined
  lede?: string | undefined
  children?: ReactNode
  /** Decorative arcs above the actions. */
  arcs?: boolean | undefined
  /** Buttons at the bottom, within thumb reach; hidden while something leaves. */
  actions?: ReactNode
  /** A composer over the text, in place of actions. */
  sheet?: ReactNode
  look?: 'paper' | 'sheet' | 'reading' | undefined
  quiet?: boolean | undefined
}

function PageTitle({ title }: { title: string }) {
  const heading = useHeading()
  return (
    <h1 className="fe-title" tabIndex={-1} ref={heading}>
      {title}
    </h1>
  )
}

function Foot({ actions, sheet }: Pick<PeerPageProps, 'actions' | 'sheet'>) {
  const leaving = useLeaving()
  if (leaving !== undefined) {
    return (
      <footer className="peer-foot peer-foot-leaving">
        <LeavingNow key={leaving.key} leaving={leaving} />
      </footer>
    )
  }
  if (sheet !== undefined) return <footer className="peer-foot peer-foot-sheet">{sheet}</footer>
  return actions === undefined ? null : (
    <footer className="peer-foot peer-actions">{actions}</footer>
  )
}

function Opening({ title, lede }: PeerPageProps) {
  return (
    <>
      {title === undefined ? null : <PageTitle title={title} />}
      {lede === undefined ? null : <p className="fe-lede">{lede}</p>}
    </>
  )
}

/** What this phone is told before anything else; a page of the pen needs no line about it. */
function Notices({ title, quiet = false }: PeerPageProps) {
  return (
    <>
      <TurnLine />
      {title === tSheet.pen ? null : <PenLine />}
      <MovedLine />
      <LinkNotice quiet={quiet} />
      <HandoverOffer />
      <RefusedPosts />
    </>
  )
}

/** One page of a participant's phone: header, news, one thing, what to do at the bottom. */
export function PeerPage(props: PeerPageProps) {
  return (
    <div className={`peer-page peer-page-${props.look ?? 'paper'}`}>
      <PeerHead
        title={props.head}
        note={props.note}
        isHeading={props.title === undefined}
        onBack={props.onBack}
        aside={props.aside}
        under={props.headUnder}
      />
      <main className="peer-main">
        <Notices {...props} />
        <Opening {...props} />
        {props.children}
      </main>
      {props.arcs === true ? <PhoneArc /> : null}
      <ConceptArrival />
      <Foot actions={props.actions} sheet={props.sheet} />
    </div>
  )
}
