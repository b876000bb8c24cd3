import { useRef } from 'react'
import type { DocumentCollection } from '../../../shared/model/collections.ts'
import type { Board } from './board.ts'
import { useBoard, useSession } from './use-app.ts'

/** The board, for selectors; re-renders only when one of the named tables changed. */
export function useTables(...names: readonly DocumentCollection[]): Board {
  const seen = useRef<readonly unknown[]>([])
  useBoard((board) => {
    const now = names.map((name) => board[name])
    if (now.some((table, index) => table !== seen.current[index])) seen.current = now
    return seen.current
  })
  return useSession().board.getState()
}
