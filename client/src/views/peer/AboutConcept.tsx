import type { RecordId } from '../../../../shared/model/ids.ts'
import { useBoard } from '../../store/use-app.ts'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { useConcepts } from './use-concepts.ts'

/** The concept that brought this echo to mind, above its composer. */
export function AboutConcept({ id }: { id: RecordId }) {
  const concept = useConcepts()
  const handout = useBoard((board) => board.handouts.get(id))
  const specimen = handout === undefined ? undefined : concept(handout.words.concept)
  if (specimen === undefined) return null
  return (
    <div>
      <ConceptSlip name={specimen.concept.nameFr} family={specimen.family.id} />
    </div>
  )
}
