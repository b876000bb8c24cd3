import { tReading } from '../../phrases/reading.ts'
import { ReadingChoices } from '../reading/ReadingChoices.tsx'
import { HelmDialog } from './HelmDialog.tsx'

/** The reading options of this computer; the common screen keeps its own. */
export function ReadingHelmDialog() {
  return (
    <HelmDialog kind="reading" title={tReading.title}>
      {() => <ReadingChoices />}
    </HelmDialog>
  )
}
