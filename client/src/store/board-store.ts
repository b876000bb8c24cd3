import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RoomKind } from '../../../shared/model/collections.ts'
import type { Line, Stop } from '../sync/line.ts'
import type { Board } from './board.ts'
import { emptyBoard, projectBoard, type OpenWords } from './project-board.ts'

interface Source {
  readonly line: Line
  readonly room: string
  readonly kind: RoomKind
  readonly open: OpenWords
}

/** The board of one room, kept up to date with its line. */
export function boardStore({ line, ...room }: Source): {
  readonly store: StoreApi<Board>
  /** A key was learnt: what did not open may open now. */
  readonly again: () => void
  readonly stop: Stop
} {
  const store = createStore<Board>(() => emptyBoard(false))
  const projection = projectBoard(room)
  const stop = line.listen({
    records: (changes) => store.setState(projection.records(changes), true),
    outbox: (kept) => store.setState(projection.outbox(kept), true),
  })
  return { store, again: () => store.setState(projection.again(), true), stop }
}
