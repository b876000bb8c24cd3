import { suggestedConcepts } from '../../../../shared/concepts/starter-sets.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import { PickSlip } from './PickSlip.tsx'
import { useBrought } from './use-brought.ts'
import { useCatalogue } from './use-catalogue.ts'

/** Concepts set aside in Préparer; where none were, those suggested for this moment of the cycle. */
export function SetAside() {
  const script = useBoard(scriptOf)
  const catalogue = useCatalogue()
  const aside = useBrought().concepts
  if (script === undefined || catalogue === undefined) return null
  const ids = aside.length > 0 ? aside : suggestedConcepts(script.kind, script.number).slice(0, 3)
  const concepts = ids.flatMap((id) => catalogue.concepts.filter((one) => one.id === id))
  return (
    <section className="ck-aside" aria-label={tCockpit.herbarium.setAside}>
      <h2 className="ck-side-label">{tCockpit.herbarium.setAside}</h2>
      <ul className="ck-aside-slips">
        {concepts.map((concept) => (
          <li key={concept.id}>
            <PickSlip concept={concept} />
          </li>
        ))}
      </ul>
    </section>
  )
}
