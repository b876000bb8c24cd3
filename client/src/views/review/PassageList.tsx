import { pageParts } from '../../../../shared/model/page.ts'
import { tReview } from '../../phrases/review.ts'
import type { ProposalRead } from '../../store/select/proposals.ts'
import { sentencesIn } from '../../store/select/sentences-read.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { Chosen } from './chosen.ts'

interface ListProps {
  proposal: ProposalRead
  onPick: (chosen: Chosen | undefined) => void
}

/** Every sentence of a page, and what has no sentence of its own. */
function passagesOf({ id, words }: ProposalRead['pages'][number]) {
  const sentences = pageParts.flatMap((part) =>
    sentencesIn(words.parts[part]).map(({ text, start, end }) => ({
      text,
      chosen: { page: id, part, start, end },
    })),
  )
  const itself = { page: id, start: 0, end: 0 }
  return [{ text: tReview.pageItself(words.stake), chosen: itself }, ...sentences]
}

/** « Désigner un passage »: the same as touching it, by keyboard and for a screen reader. */
export function PassageList({ proposal, onPick }: ListProps) {
  return (
    <Sheet label={tReview.point}>
      <h2 className="fe-section">{tReview.point}</h2>
      <p className="fe-meta">{tReview.pointHelp}</p>
      <ul className="review-list">
        {proposal.pages.flatMap(passagesOf).map(({ text, chosen }) => (
          <li key={`${chosen.page} ${text}`}>
            <button
              type="button"
              className="review-row"
              aria-pressed={false}
              onClick={() => onPick(chosen)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      <Button variant="plain" onPress={() => onPick(undefined)}>
        {tReview.close}
      </Button>
    </Sheet>
  )
}
