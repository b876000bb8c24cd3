import type { StoreWatch } from './store-watch.ts'

export type Line =
  | { readonly type: 'put'; readonly key: string; readonly value: Buffer }
  | { readonly type: 'del'; readonly key: string }

interface Waiting {
  readonly lines: readonly Line[]
  readonly done: () => void
  readonly failed: (cause: unknown) => void
}

/**
 * One synchronous write for all rooms: whatever is asked in one turn, or while a write is in flight,
 * goes together. Resolves once durable; `write` tells by throwing that it is not known to be.
 */
export function createGroupCommit(
  write: (lines: Line[]) => Promise<void>,
  watch: StoreWatch,
): (lines: readonly Line[]) => Promise<void> {
  let waiting: Waiting[] = []
  let isWriting = false
  const writeAll = async (): Promise<void> => {
    isWriting = true
    while (waiting.length > 0) {
      // Alone in a write of its own, the first to ask would keep all others waiting for it.
      await new Promise<void>((next) => void setImmediate(next))
      const taken = waiting
      waiting = []
      const startedMs = performance.now()
      try {
        await write(taken.flatMap(({ lines }) => lines))
        watch({ kind: 'wrote', ms: performance.now() - startedMs, waiting: waiting.length })
        for (const { done } of taken) done()
      } catch (cause) {
        watch({ kind: 'failed', cause })
        for (const { failed } of taken) failed(cause)
      }
    }
    isWriting = false
  }
  return (lines) =>
    new Promise((done, failed) => {
      waiting.push({ lines, done, failed })
      if (!isWriting) void writeAll()
    })
}
