import type { RecordId } from '../../../../shared/model/ids.ts'
import { EdgeOfTable } from '../../ui/EdgeOfTable.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { isTold, nameOf, numberOf, waitingSituations } from '../../store/select/situations.ts'
import { useSetHelm } from './helm.ts'
import { useJoining } from './use-joining.ts'
import { useTables } from './use-tables.ts'

const words = cockpitFr.board

/** The situations that wait, all alike, at the edge of the table; a press picks one. */
export function WaitingEdge() {
  const board = useTables('situations', 'placements', 'progress', 'participants')
  const set = useSetHelm()
  const { joining, toggle } = useJoining()
  const situations = waitingSituations(board).map(({ id, record, words: { title } }) => ({
    id,
    number: numberOf(board, id),
    title,
    author: nameOf(board, record.owner) ?? words.unsignedSmall,
    told: isTold(board, id),
  }))
  return (
    <EdgeOfTable
      label={words.edge}
      situations={situations}
      onCentre={(id) =>
        joining === undefined
          ? set({ picked: { kind: 'situation', id: id as RecordId } })
          : toggle(id as RecordId)
      }
      centreLabel={joining === undefined ? words.pick : cockpitFr.stake.join}
      pager={{ previous: words.previousPage, next: words.nextPage, page: words.page }}
    />
  )
}
