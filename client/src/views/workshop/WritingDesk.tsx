import { useMemo, useState } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { pageText } from '../../../../shared/synthesis/text.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import { gonePages } from '../../store/select/workshop-gone.ts'
import { blockedBy, recognitionOf, unfinishedIn } from '../../store/select/workshop-blocked.ts'
import type { Field } from '../../store/mark.ts'
import type { Manuscript, Workshop } from '../../store/workshop.ts'
import { Loading } from '../prepare/Loading.tsx'
import { AsGroup, type TextShown } from './AsGroup.tsx'
import { AudienceDialog } from './AudienceDialog.tsx'
import { DeskContext, type Desk } from './desk.ts'
import { MarksColumn } from './MarksColumn.tsx'
import { MeetingDialog } from './MeetingDialog.tsx'
import { ProposeDialog } from './ProposeDialog.tsx'
import { ProposedText } from './ProposedText.tsx'
import { QuoteDialog } from './QuoteDialog.tsx'
import { StandingColumn } from './StandingColumn.tsx'
import { TopBar, type StageNow } from './TopBar.tsx'
import { useDeskKeys } from './use-desk-keys.ts'
import { useLayout } from './use-layout.ts'
import { useLeftOut } from './use-left-out.ts'
import { useMarks } from './use-marks.ts'
import { useProposed } from './use-proposed.ts'
import { useWriting } from './use-writing.ts'
import { Zones } from './Zones.tsx'

/** Everything on the desk of one synthesis; undefined until its text and matter are read. */
function useDeskOf(workshop: Workshop, id: RecordId, propose: () => void): Desk | undefined {
  const { state: writing, matter, manuscript } = useWriting(workshop, id)
  const marks = useMarks(writing, workshop.writing)
  const [asked, goTo] = useState(0)
  const [toReach, reach] = useState<Field>()
  const isGone =
    manuscript !== undefined && matter !== undefined && gonePages(manuscript, matter).length > 0
  const proposed = useProposed(workshop, id, isGone)
  const { isRead, without, leaveOut } = useLeftOut(workshop, id, proposed?.proposal.id)
  const recognition = useMemo(
    () => (manuscript && matter ? recognitionOf(manuscript, matter, marks.pending) : undefined),
    [manuscript, matter, marks.pending],
  )
  if (manuscript === undefined || matter === undefined || recognition === undefined || !isRead)
    return undefined
  const place = Math.max(Math.min(asked, manuscript.pages.length - 1), 0)
  const page = manuscript.pages[place]
  const stake = matter.stakes.find((each) => each.stake === page?.words.from)
  const goToPageOf = (field: Field) => {
    if ('page' in field) goTo(manuscript.pages.findIndex((each) => each.id === field.page))
  }
  const choose: Desk['choose'] = (mark, takesFocus) => {
    marks.choose(mark, takesFocus)
    goToPageOf(mark.field)
  }
  const writeIn: Desk['writeIn'] = (field) => {
    reach(field)
    if (field !== undefined) goToPageOf(field)
  }
  return {
    workshop,
    matter,
    writing,
    manuscript,
    page,
    place,
    stake,
    goTo,
    writeIn,
    propose,
    toReach,
    recognition,
    blocked: blockedBy(writing, recognition, isGone),
    ...marks,
    choose,
    proposed,
    without,
    leaveOut,
  }
}

/** The text as it reads now, as its readers would have it. */
function shownText({ synthesis, pages }: Manuscript): TextShown {
  return {
    title: synthesis.title,
    lead: synthesis.lead,
    pages: pages.map(({ words }) => pageText(words)),
  }
}

function stageOf({ manuscript, blocked, proposed }: Desk): StageNow {
  if (proposed !== undefined) {
    const isOut = proposed.proposal.deposit !== undefined
    return isOut || proposed.standing.state === 'agreed' ? 4 : 3
  }
  if (unfinishedIn(manuscript) !== undefined || manuscript.pages.length === 0) return 1
  return blocked === undefined ? 3 : 2
}

type Asking = 'audience' | 'quote' | 'propose' | undefined

function Dialogs({ asking, onClose }: { asking: Asking; onClose: () => void }) {
  return (
    <>
      <MeetingDialog />
      {asking === 'audience' ? <AudienceDialog onClose={onClose} /> : null}
      {asking === 'propose' ? <ProposeDialog onClose={onClose} /> : null}
      {asking === 'quote' ? <QuoteDialog onClose={onClose} /> : null}
    </>
  )
}

interface WritingDeskProps {
  workshop: Workshop
  id: RecordId
  onBack: () => void
}

/** One synthesis being written: matter, text, and who could be recognised in it. */
export function WritingDesk({ workshop, id, onBack }: WritingDeskProps) {
  const [asking, ask] = useState<Asking>()
  const desk = useDeskOf(workshop, id, () => ask('propose'))
  const layout = useLayout()
  const [asGroup, readAsGroup] = useState(false)
  const isLocked = desk?.proposed !== undefined
  const root = useDeskKeys(isLocked ? undefined : desk, () => ask('quote'))
  if (desk === undefined) return <Loading title={tWorkshop.title}>{tWorkshop.loading}</Loading>
  const reading = isLocked ? (
    <ProposedText />
  ) : asGroup ? (
    <div className="ws-text">
      <p className="ws-note">{tWorkshop.notProposed}</p>
      <AsGroup text={shownText(desk.manuscript)} />
    </div>
  ) : undefined
  const writeIn: Desk['writeIn'] = (field) => {
    if (field !== undefined) readAsGroup(false)
    desk.writeIn(field)
  }
  return (
    <DeskContext value={{ ...desk, writeIn }}>
      <div className="ws-desk" ref={root}>
        <TopBar
          now={stageOf(desk)}
          asGroup={asGroup}
          onAsGroup={() => readAsGroup(!asGroup)}
          onAudience={() => ask('audience')}
          onBack={onBack}
        />
        <Zones
          layout={layout}
          side={isLocked ? <StandingColumn /> : <MarksColumn />}
          reading={reading}
        />
        <Dialogs asking={asking} onClose={() => ask(undefined)} />
      </div>
    </DeskContext>
  )
}
