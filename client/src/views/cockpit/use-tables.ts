import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { DocumentCollection } from '../../../../shared/model/collections.ts'
import type { Board } from '../../store/board.ts'
import { useBoard, useSession } from '../../store/use-app.ts'

/** The board, for selectors; re-renders only when one of the named tables changed. */
export function useTables(...names: readonly DocumentCollection[]): Board {
  useBoard(useShallow((board) => names.map((name) => board[name])))
  return useSession().board.getState()
}

/** The group's own board, where there is one. */
export function useGroupBoard<T>(select: (board: Board) => T): T | undefined {
  const { board, groupBoard } = useSession()
  const value = useStore(groupBoard ?? board, select)
  return groupBoard === undefined ? undefined : value
}
