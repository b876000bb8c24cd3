import { linkingReached } from '../../store/select/cockpit-rail.ts'
import { useSession } from '../../store/use-app.ts'
import { useHelm, useReadHelm, useSetHelm, type Helm, type SideTab } from './helm.ts'
import { useTables } from '../../store/use-tables.ts'

function isOpen(side: Helm['side'], reached: boolean): boolean {
  return side === 'open' || (side === 'auto' && reached)
}

/** Whether the side panel is open: by itself from the linking step on, one tap either way. */
export function useSideOpen(): boolean {
  const board = useTables('script', 'progress')
  const side = useHelm((helm) => helm.side)
  return isOpen(side, linkingReached(board))
}

/** Opens and folds the side panel; folding before the linking step leaves it to the script again. */
export function useSideGestures() {
  const set = useSetHelm()
  const read = useReadHelm()
  const { board } = useSession()
  const put = (open: boolean) => {
    const folded = linkingReached(board.getState()) ? 'folded' : 'auto'
    set({ side: open ? 'open' : folded })
  }
  return {
    toggle: () => put(!isOpen(read().side, linkingReached(board.getState()))),
    show: (tab: SideTab) => {
      set({ tab, part: tab === 'notes' ? 'notes' : 'herbarium' })
      put(true)
    },
    fold: () => put(false),
  }
}
