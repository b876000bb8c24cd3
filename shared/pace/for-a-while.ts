/** Reads at most so often, and answers the same in between: for what changes seldom and is slow to ask. */
export function forAWhile<T>(elapsedMs: () => number, everyMs: number, read: () => T): () => T {
  let last: { readonly said: T; readonly atMs: number } | undefined
  return () => {
    const atMs = elapsedMs()
    if (last === undefined || atMs - last.atMs >= everyMs) last = { said: read(), atMs }
    return last.said
  }
}
