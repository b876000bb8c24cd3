import { useStore } from 'zustand'
import type { Board } from '../../store/board.ts'
import { useSession } from '../../store/use-app.ts'

/** The group's own board, where there is one. */
export function useGroupBoard<T>(select: (board: Board) => T): T | undefined {
  const { board, groupBoard } = useSession()
  const value = useStore(groupBoard ?? board, select)
  return groupBoard === undefined ? undefined : value
}
