import { useEffect, useState } from 'react'
import { tReview } from '../../phrases/review.ts'
import type { ProposalRead } from '../../store/select/proposals.ts'
import { useTexts } from '../../store/use-texts.ts'
import { Button } from '../../ui/Button.tsx'

interface ReleasedProps {
  deposit: NonNullable<ProposalRead['deposit']>
}

type Step = 'out' | 'asking' | 'leaving' | 'later'

/** Where the withdrawal is, on this device; it goes on when nobody looks. */
function useWithdrawal({ id, words }: ReleasedProps['deposit']) {
  const { answers } = useTexts()
  const [step, go] = useState<Step>('out')
  useEffect(() => {
    let here = true
    void answers.isLeavingLibrary(id).then((isLeaving) => {
      if (here && isLeaving) go('later')
    })
    return () => {
      here = false
    }
  }, [answers, id])
  const withdraw = async () => {
    go('leaving')
    // One's own yes first: the text does not go out again without asking.
    await answers.takeBack(words.proposal)
    go((await answers.withdrawText(id)) === 'later' ? 'later' : 'leaving')
  }
  return { step, ask: () => go('asking'), keep: () => go('out'), withdraw }
}

function Step({ step, ask, keep, withdraw }: ReturnType<typeof useWithdrawal>) {
  if (step === 'out') {
    return (
      <Button block onPress={ask}>
        {tReview.withdraw}
      </Button>
    )
  }
  if (step !== 'asking') {
    return <p role="status">{step === 'later' ? tReview.leavesLater : tReview.leaving}</p>
  }
  return (
    <>
      <p role="status">{tReview.withdrawGoes}</p>
      <Button variant="danger" block onPress={() => void withdraw()}>
        {tReview.withdraw}
      </Button>
      <Button variant="plain" onPress={keep}>
        {tReview.keepIt}
      </Button>
    </>
  )
}

/** « Retirer ce texte », once it is out: alone, and nobody asks why; then its receipt. */
export function Withdrawal({ deposit }: ReleasedProps) {
  const withdrawal = useWithdrawal(deposit)
  const { withdrawnMin } = deposit.words
  if (withdrawnMin === undefined) return <Step {...withdrawal} />
  return (
    <p role="status">
      <strong>{tReview.goneOn(withdrawnMin * 60_000)}</strong> {tReview.goneWords}
    </p>
  )
}

/** The same at the foot of the text. */
export function Released(props: ReleasedProps) {
  return (
    <footer className="review-foot">
      <Withdrawal {...props} />
    </footer>
  )
}
