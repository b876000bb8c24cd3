import type { StoreApi } from 'zustand/vanilla'
import type { Board } from './board.ts'

/** The board once its replica has been read from the device. */
export function whenReady(board: StoreApi<Board>): Promise<Board> {
  return new Promise((resolve) => {
    if (board.getState().ready) return resolve(board.getState())
    const stop = board.subscribe((now) => {
      if (!now.ready) return
      stop()
      resolve(now)
    })
  })
}
