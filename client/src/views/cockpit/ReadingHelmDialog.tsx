import { readingFr } from '../../phrases/reading.fr.ts'
import { ReadingChoices } from '../reading/ReadingChoices.tsx'
import { HelmDialog } from './HelmDialog.tsx'

/** The reading options of this computer; the common screen keeps its own. */
export function ReadingHelmDialog() {
  return (
    <HelmDialog kind="reading" title={readingFr.title}>
      {() => <ReadingChoices />}
    </HelmDialog>
  )
}
