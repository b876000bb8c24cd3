import type { RecordId } from '../../../../shared/model/ids.ts'
import { EdgeOfTable } from '../../ui/EdgeOfTable.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { isTold, numberOf, waitingSituations } from '../../store/select/situations.ts'
import { useSetHelm } from './helm.ts'
import { useJoining } from './use-joining.ts'
import { useTables } from '../../store/use-tables.ts'
import { byLine } from '../../store/select/by-line.ts'

const words = tCockpit.board

/** The situations that wait, all alike, at the edge of the table; a press picks one. */
export function WaitingEdge() {
  const board = useTables('situations', 'placements', 'progress', 'participants')
  const set = useSetHelm()
  const { joining, toggle } = useJoining()
  const situations = waitingSituations(board).map((situation) => ({
    id: situation.id,
    number: numberOf(board, situation.id),
    title: situation.words.title,
    author: byLine(board, situation) ?? words.unsignedSmall,
    told: isTold(board, situation.id),
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
      centreLabel={joining === undefined ? words.pick : tCockpit.stake.join}
      pager={{ previous: words.previousPage, next: words.nextPage, page: words.page }}
    />
  )
}
