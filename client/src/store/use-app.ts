import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { App, AppState } from './app.ts'
import type { Board } from './board.ts'
import type { Connection } from './connection.ts'
import type { SessionHandle } from './session.ts'

/** Undefined until the part of the app that keeps and carries words has loaded. */
export const AppContext = createContext<App | undefined>(undefined)
export const SessionContext = createContext<SessionHandle | undefined>(undefined)

/** What Home shows before the device's store has been read. */
const nothingYet: AppState = {
  ready: false,
  groups: [],
  online: true,
  secure: true,
  creation: 'open',
  storageFull: false,
}

export function useApp(): App | undefined {
  return use(AppContext)
}

const asleep = {
  getState: () => nothingYet,
  getInitialState: () => nothingYet,
  subscribe: () => () => undefined,
}

/** A part of the app's state; of the empty state while the app loads. */
export function useAppState<T>(select: (state: AppState) => T): T {
  const app = useApp()
  return useStore(app?.state ?? asleep, select)
}

/** The session this part of the tree lives in. */
export function useSession(): SessionHandle {
  const session = use(SessionContext)
  if (session === undefined) throw new Error('useSession outside of a session')
  return session
}

/** A part of the session's board; re-renders only when that part changes identity. */
export function useBoard<T>(select: (board: Board) => T): T {
  return useStore(useSession().board, select)
}

/** A part of the group's own board. A common screen has none: there every such part is empty. */
export function useGroupBoard<T>(select: (board: Board) => T): T {
  const { groupBoard, board } = useSession()
  return useStore(groupBoard ?? board, select)
}

export function useConnection<T>(select: (connection: Connection) => T): T {
  return useStore(useSession().connection, select)
}
