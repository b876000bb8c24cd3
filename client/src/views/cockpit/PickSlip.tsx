import type { Concept } from '../../../../shared/concepts/concept.ts'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { lastHandout } from '../../store/select/cockpit-table.ts'
import { useHelm, useSetHelm } from './helm.ts'
import { useTables } from './use-tables.ts'

/** A slip that opens its card; `told` adds whether the group has received it. */
export function PickSlip({ concept, told = false }: { concept: Concept; told?: boolean }) {
  const board = useTables('handouts')
  const open = useHelm((helm) => helm.concept === concept.id)
  const set = useSetHelm()
  const handed = lastHandout(board, concept.id) !== undefined
  return (
    <span className="ck-pick-slip">
      <ConceptSlip
        name={concept.nameFr}
        family={concept.family}
        selected={open}
        onPress={() => set({ concept: open ? undefined : concept.id })}
      />
      {told ? (
        <span className="ck-handed">
          {handed ? cockpitFr.herbarium.handed : cockpitFr.herbarium.never}
        </span>
      ) : null}
    </span>
  )
}
