import type { ClassicLevel } from 'classic-level'

export type Database = ClassicLevel<string, Buffer>
export type Line =
  | { readonly type: 'put'; readonly key: string; readonly value: Buffer }
  | { readonly type: 'del'; readonly key: string }

interface Waiting {
  readonly lines: readonly Line[]
  readonly done: () => void
  readonly failed: (cause: unknown) => void
}

/** One write of the group: how long it took, whether it is durable, how many wait for the next. */
export interface Commit {
  readonly ms: number
  readonly isDone: boolean
  readonly waiting: number
}
export type CommitWatch = (commit: Commit) => void

/**
 * One synchronous write for all rooms: whatever is asked while a write is in flight goes in the
 * next one. Resolves once durable.
 */
export function createGroupCommit(
  database: Database,
  watch: CommitWatch = () => undefined,
): (lines: readonly Line[]) => Promise<void> {
  let waiting: Waiting[] = []
  let isWriting = false
  const writeAll = async (): Promise<void> => {
    isWriting = true
    while (waiting.length > 0) {
      const taken = waiting
      waiting = []
      const startedMs = performance.now()
      const tell = (isDone: boolean): void =>
        watch({ ms: performance.now() - startedMs, isDone, waiting: waiting.length })
      try {
        await database.batch(
          taken.flatMap(({ lines }) => lines),
          { sync: true },
        )
        tell(true)
        for (const { done } of taken) done()
      } catch (cause) {
        tell(false)
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
