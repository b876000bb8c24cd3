import { stakeCell } from '../../../../shared/model/wording.ts'
import type { Opened } from '../../store/board.ts'
import type { Posted } from '../../store/posted.ts'
import { putWordings } from '../../store/select/sheets.ts'
import { useSession } from '../../store/use-app.ts'
import { useTables } from '../../store/use-tables.ts'

/** The stake's own words change; those somebody put with the pen are left aside, whole. */
export function usePutStake(stake: Opened<'stakes'>): (text: string) => Posted {
  const { tiers } = useSession()
  const board = useTables('wordings', 'adoptions')
  return (text) => {
    const withPen = putWordings(board, stake.id).at(-1)
    if (withPen === undefined) return tiers.reworkStake(stake.id, { text: text.trim() })
    return tiers.writeWording({ of: stake.id, cell: stakeCell, text }, withPen.id)
  }
}
