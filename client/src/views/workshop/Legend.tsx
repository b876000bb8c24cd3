import { workshopFr } from '../../phrases/workshop.fr.ts'
import { arrowsLeftRightIcon } from '../../ui/icons/arrowsLeftRightIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'

/** What each look of a word means, and how long the text is. */
export function Legend({ words }: { words: number }) {
  return (
    <footer className="ws-legend">
      <span>
        <span className="ws-pending">{workshopFr.legendWord}</span> {workshopFr.legendPending}
      </span>
      <span>
        <span className="ws-replaced">
          <Icon path={arrowsLeftRightIcon} size={16} />
          {workshopFr.legendWord}
        </span>{' '}
        {workshopFr.legendReplaced}
      </span>
      <span>
        <span className="ws-kept">{workshopFr.legendWord}</span> {workshopFr.legendKept}
      </span>
      <span className="ws-count">{workshopFr.words(words)}</span>
    </footer>
  )
}
