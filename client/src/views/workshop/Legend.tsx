import { tWorkshop } from '../../phrases/workshop.ts'
import { arrowsLeftRightIcon } from '../../ui/icons/arrowsLeftRightIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'

/** What each look of a word means, and how long the text is. */
export function Legend({ words }: { words: number }) {
  return (
    <footer className="ws-legend">
      <span>
        <span className="ws-pending">{tWorkshop.legendWord}</span> {tWorkshop.legendPending}
      </span>
      <span>
        <span className="ws-replaced">
          <Icon path={arrowsLeftRightIcon} size={16} />
          {tWorkshop.legendWord}
        </span>{' '}
        {tWorkshop.legendReplaced}
      </span>
      <span>
        <span className="ws-kept">{tWorkshop.legendWord}</span> {tWorkshop.legendKept}
      </span>
      <span className="ws-count">{tWorkshop.words(words)}</span>
    </footer>
  )
}
