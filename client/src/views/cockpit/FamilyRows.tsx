import { familyIds, type FamilyId } from '../../../../shared/concepts/concept.ts'
import { FamilyGlyph } from '../../ui/marks/FamilyGlyph.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { useCatalogue } from './use-catalogue.ts'

interface FamilyRowsProps {
  chosen: FamilyId | undefined
  onChoose: (family: FamilyId | undefined) => void
}

/** The ten families, two by two; a second press on one shows them all again. */
export function FamilyRows({ chosen, onChoose }: FamilyRowsProps) {
  const families = useCatalogue()?.families ?? []
  const shown = familyIds.flatMap((id) => families.filter((family) => family.id === id))
  return (
    <ul className="ck-families" aria-label={cockpitFr.herbarium.families}>
      {shown.map(({ id, nameFr }) => (
        <li key={id}>
          <button
            type="button"
            className="ck-family"
            aria-pressed={id === chosen}
            onClick={() => onChoose(id === chosen ? undefined : id)}
          >
            <FamilyGlyph family={id} size={20} />
            <span>{nameFr}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
