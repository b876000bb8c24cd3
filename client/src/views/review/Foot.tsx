import { tReview } from '../../phrases/review.ts'
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
  if (isQuoted) return tReview.quoted
  if (isIn.includes(true)) return tReview.mine
  return isNeeded ? undefined : tReview.notThere
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
        {state === 'overdue' ? tReview.overdue : tReview.until(proposal.words.untilMin * 60_000)}{' '}
        {left === 0 ? null : proposal.pages.length === 1 ? tReview.below : tReview.left(left)}
      </p>
      {part.isNeeded ? (
        <Button variant="primary" block onPress={approve}>
          {part.isQuoted ? tReview.approveQuoted : tReview.approve}
        </Button>
      ) : null}
      <Button block onPress={onAsk}>
        {tReview.ask}
      </Button>
      <p className="fe-meta review-touch">{tReview.touch}</p>
      <Button variant="quiet" size="small" onPress={onHome}>
        {tReview.later}
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
    return <UndoLine undo={{ label: tReview.undo, onUndo: back }}>{tReview.approved}</UndoLine>
  }
  return (
    <>
      {cameBack ? (
        <Notice tone="error" live="assertive">
          {tReview.cameBack}
        </Notice>
      ) : (
        <p className="review-said" role="status">
          {tReview.approved} {keeping === 'sent' ? null : tReview.kept}
        </p>
      )}
      <Button block onPress={back}>
        {tReview.takeBack}
      </Button>
      <Button variant="quiet" size="small" onPress={onAsk}>
        {tReview.ask}
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
        {tReview.sent} <strong>{tReview.wishes[words.wish]}</strong>
        {words.text === '' ? null : <q>{words.text}</q>}
      </p>
      <Button size="small" onPress={() => void answers.takePointBack(id)}>
        {tReview.takeRequest}
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
      lead={tReview.refused}
      actions={
        <Button size="small" onPress={() => void answers.discard(key)}>
          {tReview.again}
        </Button>
      }
    >
      {refusals[reason]}
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
      {state === 'agreed' ? <p className="fe-meta">{tReview.agreedWords}</p> : null}
      {yes === undefined ? <ToAnswer {...props} /> : <Approved {...props} yes={yes} />}
    </footer>
  )
}
