import { reviewFr } from '../../phrases/review.fr.ts'
import { partOf, type ProposalRead } from '../../store/select/proposals.ts'
import { myPoints, myYes } from '../../store/select/my-answer.ts'
import { useStore } from 'zustand'
import { refusals } from '../../../../shared/policy/refusals.ts'
import { useTexts, useTextsConnection } from '../../store/use-texts.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { UndoLine } from '../../ui/UndoLine.tsx'
import { Released } from './Released.tsx'
import { useCameBack } from './use-came-back.ts'
import type { useStanding } from './use-proposal.ts'

interface FootProps {
  /** Pages whose end was not seen yet. */
  left: number
  proposal: ProposalRead
  state: ReturnType<typeof useStanding>
  onAsk: () => void
  onAnswered: () => void
  onHome: () => void
}

/** What this member's yes is to, in one line. */
function mineFr({ isQuoted, isNeeded, isIn }: ReturnType<typeof partOf>): string | undefined {
  if (isQuoted) return reviewFr.quoted
  if (isIn.includes(true)) return reviewFr.mine
  return isNeeded ? undefined : reviewFr.notThere
}

function ToAnswer({ proposal, state, left, onAsk, onAnswered, onHome }: FootProps) {
  const { me, answers } = useTexts()
  const part = partOf(me, proposal)
  const said = mineFr(part)
  const approve = () => {
    onAnswered()
    void answers.approve(proposal.id, part.isQuoted)
  }
  return (
    <>
      {said === undefined ? null : <p className="review-said">{said}</p>}
      <p className="fe-meta">
        {state === 'overdue' ? reviewFr.overdue : reviewFr.until(proposal.words.untilMin * 60_000)}{' '}
        {left === 0 ? null : proposal.pages.length === 1 ? reviewFr.below : reviewFr.left(left)}
      </p>
      {part.isNeeded ? (
        <Button variant="primary" block onPress={approve}>
          {part.isQuoted ? reviewFr.approveQuoted : reviewFr.approve}
        </Button>
      ) : null}
      <Button block onPress={onAsk}>
        {reviewFr.ask}
      </Button>
      <p className="fe-meta review-touch">{reviewFr.touch}</p>
      <Button variant="quiet" size="small" onPress={onHome}>
        {reviewFr.later}
      </Button>
    </>
  )
}

type Yes = NonNullable<ReturnType<typeof myYes>>

function Approved({ proposal, yes, onAsk }: Pick<FootProps, 'proposal' | 'onAsk'> & { yes: Yes }) {
  const { answers } = useTexts()
  const { keeping } = yes
  const cameBack = useCameBack(yes)
  const back = () => void answers.takeBack(proposal.id)
  if (keeping === 'leaving') {
    return <UndoLine undo={{ label: reviewFr.undo, onUndo: back }}>{reviewFr.approved}</UndoLine>
  }
  return (
    <>
      {cameBack ? (
        <Notice tone="error" live="assertive">
          {reviewFr.cameBack}
        </Notice>
      ) : (
        <p className="review-said" role="status">
          {reviewFr.approved} {keeping === 'sent' ? null : reviewFr.kept}
        </p>
      )}
      <Button block onPress={back}>
        {reviewFr.takeBack}
      </Button>
      <Button variant="quiet" size="small" onPress={onAsk}>
        {reviewFr.ask}
      </Button>
    </>
  )
}

/** What this member asked, each with its way back. */
function Asked({ proposal }: Pick<FootProps, 'proposal'>) {
  const { me, answers } = useTexts()
  const unsigned = useStore(answers.unsigned).filter(({ of }) => of === proposal.id)
  const signed = myPoints(me, proposal).filter(({ words }) => words.gone !== true)
  const mine = [...signed, ...unsigned]
  return mine.map(({ id, words }) => (
    <div className="review-asked" key={id}>
      <p>
        {reviewFr.sent} <strong>{reviewFr.wishes[words.wish]}</strong>
        {words.text === '' ? null : <q>{words.text}</q>}
      </p>
      <Button size="small" onPress={() => void answers.takePointBack(id)}>
        {reviewFr.takeRequest}
      </Button>
    </div>
  ))
}

/** An answer that the relay refused is let go here: what stands now may be answered again. */
function NotPassed() {
  const { answers } = useTexts()
  const refused = useTextsConnection((state) => state.refused).filter(({ request }) =>
    ['consents', 'objections', 'deposits'].includes(request.collection),
  )
  return refused.map(({ key, reason }) => (
    <Notice
      key={key}
      tone="error"
      live="assertive"
      lead={reviewFr.refused}
      actions={
        <Button size="small" onPress={() => void answers.discard(key)}>
          {reviewFr.again}
        </Button>
      }
    >
      {refusals[reason].fr}
    </Notice>
  ))
}

/** What one may do at the bottom of a proposed text: nothing here counts or names anybody. */
export function Foot(props: FootProps) {
  const { proposal, state } = props
  const { me } = useTexts()
  const yes = myYes(me, proposal)
  const { deposit } = proposal
  if (deposit !== undefined) return <Released deposit={deposit} />
  if (state === 'broken' || state === 'withdrawn') return null
  return (
    <footer className="review-foot">
      <NotPassed />
      <Asked proposal={proposal} />
      {state === 'agreed' ? <p className="fe-meta">{reviewFr.agreedWords}</p> : null}
      {yes === undefined ? <ToAnswer {...props} /> : <Approved {...props} yes={yes} />}
    </footer>
  )
}
