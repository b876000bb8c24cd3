import { useMemo } from 'react'
import type { Cycle } from '../../store/cycle.ts'
import { useSession } from '../../store/use-app.ts'

/** What the group holds for all its sessions, from within one of them. */
export function useCycle(): Cycle | undefined {
  const { groupBoard, drafts, tiers } = useSession()
  return useMemo(() => {
    if (groupBoard === undefined) return undefined
    const { changeGroup, changeCharter } = tiers
    return { board: groupBoard, drafts, changeGroup, changeCharter }
  }, [groupBoard, drafts, tiers])
}
