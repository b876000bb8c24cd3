import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Board } from './board.ts'
import type { Connection } from './connection.ts'
import type { GroupTexts } from './group-texts.ts'

export const TextsContext = createContext<GroupTexts | undefined>(undefined)

/** The group's texts that this part of the tree reads. */
export function useTexts(): GroupTexts {
  const texts = use(TextsContext)
  if (texts === undefined) throw new Error('useTexts outside of a group’s texts')
  return texts
}

/** A part of the group's own board. */
export function useTextsBoard<T>(select: (board: Board) => T): T {
  return useStore(useTexts().board, select)
}

export function useTextsConnection<T>(select: (connection: Connection) => T): T {
  return useStore(useTexts().connection, select)
}
