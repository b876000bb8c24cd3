import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { tReview } from '../../phrases/review.ts'
import { tPropose } from '../../phrases/workshop-propose.ts'
import { rememberGroup } from '../../store/prepared-group.ts'
import { gonePages } from '../../store/select/workshop-gone.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ExportDialog } from '../export/ExportDialog.tsx'
import { AloudDialog } from './AloudDialog.tsx'
import { tDay } from '../prepare/moments.ts'
import { useDesk } from './desk.ts'
import { LetOutDialog } from './LetOutDialog.tsx'
import { Out } from './Out.tsx'
import { ReadyMessage } from './ReadyMessage.tsx'
import { CutDialog, ExtendDialog, ResumeDialog } from './StandingDialogs.tsx'
import type { ProposedNow } from './use-proposed.ts'

type Asking = 'aloud' | 'extend' | 'resume' | 'keep' | 'cut' | 'let-out' | 'export'

interface Column {
  proposed: ProposedNow
  ask: (what: Asking) => void
}

/** What waits without a signature is read only when somebody asks to. */
function HeldRequests() {
  const { workshop } = useDesk()
  const { connection } = workshop.texts
  // The relay says again what waits, if anything still does.
  const read = () => void workshop.reveal().then(() => connection.setState({ held: 'none' }))
  return (
    <Notice
      tone="plain"
      live="polite"
      lead={tPropose.held}
      actions={
        <Button size="small" onPress={read}>
          {tPropose.heldRead}
        </Button>
      }
    >
      {tPropose.heldHelp}
    </Notice>
  )
}

function GonePages() {
  const { manuscript, matter } = useDesk()
  return (
    <ul className="ws-gone">
      {gonePages(manuscript, matter).map(({ id, words }) => (
        <li key={id}>{tPropose.gonePage(words.stake)}</li>
      ))}
    </ul>
  )
}

/** Where the text stands, in one sentence: no count, no name, no seat. */
function Explained({ proposed: { standing, proposal } }: Pick<Column, 'proposed'>) {
  const day = tDay(proposal.words.untilMin)
  switch (standing.state) {
    case 'waiting':
      return <p>{tPropose.waitingHelp(day)}</p>
    case 'overdue':
      return <p>{tPropose.overdueHelp}</p>
    case 'change-asked':
      return <p>{tPropose.changeHelp}</p>
    case 'agreed':
      return <p>{tPropose.agreedHelp}</p>
    case 'withdrawn':
      return (
        <>
          <p>{tPropose.withdrawnHelp}</p>
          <GonePages />
        </>
      )
    default:
      return null
  }
}

/** What whoever facilitates may do now. */
function Gestures({ proposed, ask }: Column) {
  const { workshop } = useDesk()
  const [, go] = useLocation()
  const { state } = proposed.standing
  const answer = () => {
    rememberGroup(workshop.group)
    go('/relire')
  }
  const isAwaited = state === 'waiting' || state === 'overdue' || state === 'change-asked'
  return (
    <>
      {isAwaited ? (
        <Button block onPress={() => ask('aloud')}>
          {tPropose.aloud}
        </Button>
      ) : null}
      {state === 'waiting' || state === 'overdue' ? (
        <Button block onPress={() => ask('extend')}>
          {tPropose.extend}
        </Button>
      ) : null}
      {state === 'overdue' ? (
        <>
          <Button block onPress={() => ask('cut')}>
            {tPropose.cutSilent}
          </Button>
          <Button block onPress={() => ask('keep')}>
            {tPropose.keepInside}
          </Button>
        </>
      ) : null}
      <Button block onPress={() => ask('resume')}>
        {tPropose.resume}
      </Button>
      <Button variant="plain" onPress={answer}>
        {tPropose.readAndAnswer}
      </Button>
    </>
  )
}

/** Everybody said yes: the text goes to a library, or away as a file. */
function Leaving({ ask, isOut }: Pick<Column, 'ask'> & { isOut: boolean }) {
  return (
    <>
      {isOut ? null : (
        <Button variant="primary" size="big" block onPress={() => ask('let-out')}>
          {tPropose.letOut}
        </Button>
      )}
      <Button block onPress={() => ask('export')}>
        {tPropose.export}
      </Button>
    </>
  )
}

function Dialogs({
  asking,
  proposed,
  onClose,
}: Pick<Column, 'proposed'> & { asking: Asking | undefined; onClose: () => void }) {
  const { standing, proposal } = proposed
  const props = { proposed, onClose }
  if (standing.state === 'agreed' && asking === 'export')
    return <ExportDialog open released={standing.text} onClose={onClose} />
  if (standing.state === 'agreed' && asking === 'let-out')
    return <LetOutDialog proposal={proposal} onClose={onClose} />
  if (asking === 'aloud') return <AloudDialog {...props} />
  if (asking === 'extend') return <ExtendDialog {...props} />
  if (asking === 'cut') return <CutDialog {...props} />
  if (asking === 'resume' || asking === 'keep')
    return <ResumeDialog {...props} isKept={asking === 'keep'} />
  return null
}

function headingOf({ standing, proposal: { deposit } }: ProposedNow): string {
  if (deposit === undefined) return tPropose.standing[standing.state]
  return deposit.words.withdrawnMin === undefined ? tPropose.out : tReview.gone
}

function Standing({ proposed }: { proposed: ProposedNow }) {
  const [asking, ask] = useState<Asking>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { standing, proposal, isHeld } = proposed
  const { deposit } = proposal
  const isOut = deposit !== undefined
  const isGone = deposit?.words.withdrawnMin !== undefined
  return (
    <div className="ws-marks">
      <h2 className="fe-section" tabIndex={-1} ref={heading}>
        <span role="status">{headingOf(proposed)}</span>
      </h2>
      {isOut ? null : <Explained proposed={proposed} />}
      {isHeld && !isOut ? <HeldRequests /> : null}
      {standing.state === 'agreed' && !isGone ? <Leaving ask={ask} isOut={isOut} /> : null}
      {isOut ? (
        <Out deposit={deposit} onResume={() => ask('resume')} />
      ) : (
        <Gestures proposed={proposed} ask={ask} />
      )}
      {standing.state === 'waiting' && !isOut ? (
        <ReadyMessage day={tDay(proposal.words.untilMin)} />
      ) : null}
      <Dialogs asking={asking} proposed={proposed} onClose={() => ask(undefined)} />
    </div>
  )
}

/** What became of the text once it is proposed. */
export function StandingColumn() {
  const { proposed } = useDesk()
  return proposed === undefined ? null : <Standing proposed={proposed} />
}
