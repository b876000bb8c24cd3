import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import { tGroup } from '../../phrases/group.ts'
import type { Board } from '../../store/board.ts'
import type { Preparing } from '../../store/preparing.ts'
import { nextNumber } from '../../store/select/next-number.ts'
import { useSecond } from '../../store/ticking.ts'
import { Button } from '../../ui/Button.tsx'
import { arrowLeftIcon } from '../../ui/icons/arrowLeftIcon.ts'
import { printerIcon } from '../../ui/icons/printerIcon.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { SkipLink } from '../head/SkipLink.tsx'
import { KindMedallion } from '../../ui/marks/KindMedallion.tsx'
import { BilanPart } from './BilanPart.tsx'
import { CharterPart } from './CharterPart.tsx'
import { DatesPart } from './DatesPart.tsx'
import { EverySession } from './EverySession.tsx'
import { FiguresPart } from './FiguresPart.tsx'
import type { GroupPart } from './group-part.ts'
import { Keeping } from './Keeping.tsx'
import { PastPart } from './PastPart.tsx'
import './GroupPage.css'

function Head({ group, held, onHome }: Pick<GroupPart, 'group' | 'held'> & { onHome: () => void }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  return (
    <header className="gp-top">
      <SkipLink />
      <IconButton label={tGroup.back} icon={arrowLeftIcon} onPress={onHome} />
      <KindMedallion kind={group.kind} size={53} />
      <div>
        <h1 className="fe-section" ref={title} tabIndex={-1}>
          {group.name}
        </h1>
        <p className="gp-note">
          {tGroup.note(kindPortraits[group.kind].name, held, group.planned)}
        </p>
      </div>
    </header>
  )
}

function Calendar({ preparing, ...part }: Omit<GroupPart, 'cycle'> & { preparing: Preparing }) {
  const [, go] = useLocation()
  return (
    <section className="gp-column">
      <h2 className="fe-section">{tGroup.calendar}</h2>
      <DatesPart cycle={preparing} {...part} />
      <p>
        <Button variant="primary" onPress={() => go('/preparer')}>
          {tGroup.prepare}
        </Button>
      </p>
      <PastPart preparing={preparing} />
      <BilanPart preparing={preparing} group={part.group} nowMin={part.nowMin} />
      <FiguresPart preparing={preparing} group={part.group} />
    </section>
  )
}

function Papers() {
  const [, go] = useLocation()
  return (
    <div className="gp-gestures">
      <Button icon={printerIcon} onPress={() => go('/preparer/charte')}>
        {tGroup.charterPaper}
      </Button>
      <Button icon={printerIcon} onPress={() => go('/preparer/presence')}>
        {tGroup.signSheet}
      </Button>
      <p className="gp-note">{tGroup.signHelp}</p>
    </div>
  )
}

const heldOf = (board: Board): number => nextNumber(board) - 1

interface GroupPageProps {
  preparing: Preparing
  onHome: () => void
}

/** The page of a group, for who facilitates: its dates, its charter, what holds for every session. */
export function GroupPage({ preparing, onHome }: GroupPageProps) {
  const group = useStore(preparing.board, (board) => board.group.get(onlyId)?.words)
  const held = useStore(preparing.board, heldOf)
  const nowMin = useSecond((nowMs) => Math.floor(nowMs / 60_000))
  if (group === undefined) return null
  return (
    <div className="gp">
      <Head group={group} held={held} onHome={onHome} />
      <main className="gp-columns">
        <Calendar preparing={preparing} group={group} held={held} nowMin={nowMin} />
        <section className="gp-column">
          <CharterPart cycle={preparing} />
          <Papers />
          <section className="gp-part">
            <h2 className="fe-section">{tGroup.everySession}</h2>
            <EverySession cycle={preparing} />
          </section>
          <Keeping preparing={preparing} />
        </section>
      </main>
    </div>
  )
}
