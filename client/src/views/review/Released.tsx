import { useState } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { reviewFr } from '../../phrases/review.fr.ts'
import type { ProposalRead } from '../../store/select/proposals.ts'
import { useTexts } from '../../store/use-texts.ts'
import { Button } from '../../ui/Button.tsx'

interface ReleasedProps {
  proposal: ProposalRead
  deposit: RecordId
}

/** « Retirer ce texte », once it is out: alone, and nobody asks why. */
export function Released({ proposal, deposit }: ReleasedProps) {
  const { answers } = useTexts()
  const [asking, ask] = useState(false)
  const withdraw = async () => {
    // One's own yes first: the text does not go out again without asking.
    await answers.takeBack(proposal.id)
    await answers.withdrawText(deposit)
  }
  if (!asking) {
    return (
      <footer className="review-foot">
        <Button block onPress={() => ask(true)}>
          {reviewFr.withdraw}
        </Button>
      </footer>
    )
  }
  return (
    <footer className="review-foot" role="group" aria-label={reviewFr.withdraw}>
      <p role="status">{reviewFr.withdrawGoes}</p>
      <Button variant="danger" block onPress={() => void withdraw()}>
        {reviewFr.withdraw}
      </Button>
      <Button variant="plain" onPress={() => ask(false)}>
        {reviewFr.keepIt}
      </Button>
    </footer>
  )
}
