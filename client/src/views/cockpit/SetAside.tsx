import { starterSets } from '../../../../shared/concepts/starter-sets.ts'
import type { Kind } from '../../../../shared/method/kinds.ts'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import { PickSlip } from './PickSlip.tsx'
import { useCatalogue } from './use-catalogue.ts'

/** Suggested for this session of the cycle: a start, never an obligation. */
function suggested(kind: Kind, number: number): readonly string[] {
  const set = starterSets[kind]
  if (number <= 2) return set.early
  return number <= 5 ? set.middle : set.late
}

/** Concepts set aside for today: until Préparer keeps a choice, those suggested for the kind. */
export function SetAside() {
  const script = useBoard(scriptOf)
  const catalogue = useCatalogue()
  if (script === undefined || catalogue === undefined) return null
  const ids = suggested(script.kind, script.number).slice(0, 3)
  const concepts = ids.flatMap((id) => catalogue.concepts.filter((one) => one.id === id))
  return (
    <section className="ck-aside" aria-label={cockpitFr.herbarium.setAside}>
      <h3 className="ck-side-label">{cockpitFr.herbarium.setAside}</h3>
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
