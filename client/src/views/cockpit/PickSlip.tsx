import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { lastHandout } from '../../store/select/cockpit-table.ts'
import { useHelm, useSetHelm } from './helm.ts'
import type { PaletteConcept } from './use-palette.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpit.herbarium

/** Kept for the facilitator, received by the group, or neither yet. */
function standing({ facilitatorOnly }: PaletteConcept, handed: boolean): string {
  if (facilitatorOnly) return words.reservedShort
  return handed ? words.handed : words.never
}

/** A slip that opens its card; `told` adds whether the group has received it. */
export function PickSlip({ concept, told = false }: { concept: PaletteConcept; told?: boolean }) {
  const board = useTables('handouts')
  const open = useHelm((helm) => helm.concept === concept.id)
  const set = useSetHelm()
  const handed = lastHandout(board, concept.id) !== undefined
  return (
    <span className="ck-pick-slip">
      <ConceptSlip
        name={concept.name}
        family={concept.family}
        selected={open}
        onPress={() => set({ concept: open ? undefined : concept.id })}
      />
      {told ? <span className="ck-handed">{standing(concept, handed)}</span> : null}
    </span>
  )
}
