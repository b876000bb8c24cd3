import type { RecordId } from '../../../../shared/model/ids.ts'
import { useBoard } from '../../store/use-app.ts'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { specimenOf } from '../herbarium/specimen-of.ts'

/** The concept that brought this echo to mind, above its composer. */
export function AboutConcept({ id }: { id: RecordId }) {
  const handout = useBoard((board) => board.handouts.get(id))
  const specimen = handout === undefined ? undefined : specimenOf(handout.words)
  if (specimen === undefined) return null
  return (
    <div>
      <ConceptSlip name={specimen.name} family={specimen.family} />
    </div>
  )
}
