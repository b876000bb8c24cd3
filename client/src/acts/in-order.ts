type Verb = (...words: unknown[]) => Promise<unknown>

/**
 * The same verbs, one after the other: each begins from what the one before left on the board, which shows
 * it only once it is kept. Two quick gestures on one record would else begin from the same.
 */
export function inOrder<Acts extends object>(acts: Acts): Acts {
  let last: Promise<unknown> = Promise.resolve()
  const ordered = Object.entries<Verb>(acts as Record<string, Verb>).map(([name, verb]) => [
    name,
    (...words: unknown[]) => {
      const done = last.then(() => verb(...words))
      // A failure is its caller's to see; the next verb goes on.
      last = done.catch(() => undefined)
      return done
    },
  ])
  return Object.fromEntries(ordered) as Acts
}
