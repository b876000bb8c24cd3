import { useMemo } from 'react'
import type { Table } from '../../store/board.ts'
import { useBoard, useSession } from '../../store/use-app.ts'

/** The situations anyone here may read: those the facilitator hides are left to their author. */
export function useTableSituations(): Table<'situations'> {
  const { me } = useSession()
  const situations = useBoard((board) => board.situations)
  const placements = useBoard((board) => board.placements)
  return useMemo(
    () =>
      new Map(
        [...situations].filter(
          ([id, { record }]) => record.owner === me || placements.get(id)?.words.hidden !== true,
        ),
      ),
    [situations, placements, me],
  )
}
