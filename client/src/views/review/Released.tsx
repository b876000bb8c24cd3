import { useEffect, useState } from 'react'
import { reviewFr } from '../../phrases/review.fr.ts'
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
        {reviewFr.withdraw}
      </Button>
    )
  }
  if (step !== 'asking') {
    return <p role="status">{step === 'later' ? reviewFr.leavesLater : reviewFr.leaving}</p>
  }
  return (
    <>
      <p role="status">{reviewFr.withdrawGoes}</p>
      <Button variant="danger" block onPress={() => void withdraw()}>
        {reviewFr.withdraw}
      </Button>
      <Button variant="plain" onPress={keep}>
        {reviewFr.keepIt}
      </Button>
    </>
  )
}

/** « Retirer ce texte », once it is out: alone, and nobody asks why; then its receipt. */
export function Released({ deposit }: ReleasedProps) {
  const withdrawal = useWithdrawal(deposit)
  const { withdrawnMin } = deposit.words
  return (
    <footer className="review-foot">
      {withdrawnMin === undefined ? (
        <Step {...withdrawal} />
      ) : (
        <p role="status">
          <strong>{reviewFr.goneOn(withdrawnMin * 60_000)}</strong> {reviewFr.goneWords}
        </p>
      )}
    </footer>
  )
}
