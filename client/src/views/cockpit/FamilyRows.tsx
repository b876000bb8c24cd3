import { familyIds } from '../../../../shared/concepts/concept.ts'
import { FamilyGlyph, type FamilyLook } from '../../ui/marks/FamilyGlyph.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useCatalogue } from './use-catalogue.ts'
import { ownFamily } from './use-palette.ts'

interface FamilyRowsProps {
  chosen: FamilyLook | undefined
  onChoose: (family: FamilyLook | undefined) => void
}

interface RowProps extends FamilyRowsProps {
  family: FamilyLook
  name: string
}

function Row({ family, name, chosen, onChoose }: RowProps) {
  return (
    <button
      type="button"
      className="ck-family"
      aria-pressed={family === chosen}
      onClick={() => onChoose(family === chosen ? undefined : family)}
    >
      <FamilyGlyph family={family} size={20} />
      <span>{name}</span>
    </button>
  )
}

/** The ten families and the group's own, two by two; a second press on one shows them all again. */
export function FamilyRows(props: FamilyRowsProps) {
  const families = useCatalogue()?.families ?? []
  const shown = familyIds.flatMap((id) => families.filter((family) => family.id === id))
  return (
    <ul className="ck-families" aria-label={tCockpit.herbarium.families}>
      {shown.map(({ id, name }) => (
        <li key={id}>
          <Row {...props} family={id} name={name} />
        </li>
      ))}
      <li>
        <Row {...props} family={ownFamily} name={tCockpit.ownConcepts.family} />
      </li>
    </ul>
  )
}
