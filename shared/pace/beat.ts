/**
 * Runs it with all that others ask for until then, and answers as it does. Nothing of a beat begins
 * before all of the last one ended.
 */
export type Beat = <R>(run: () => Promise<R>) => Promise<R>

/** The end of this turn, and later. */
interface Turns {
  readonly soon: (run: () => void) => unknown
  readonly after: (ms: number, run: () => void) => unknown
}

/**
 * The beat of a relay: rooms that have something to write do so together, in one write of the store.
 * When others wait already, the next begins `gapMs` later, so that whoever was just answered is in it.
 */
export function createBeat({ soon, after }: Turns, gapMs: number): Beat {
  let due: (() => Promise<unknown>)[] = []
  let isBeating = false
  const beatOn = async (): Promise<void> => {
    isBeating = true
    while (due.length > 0) {
      // What arrives in the same turn goes in the same entry.
      await new Promise<void>(soon)
      const taken = due
      due = []
      await Promise.allSettled(taken.map((run) => run()))
      if (gapMs > 0) await new Promise<void>((next) => after(gapMs, next))
    }
    isBeating = false
  }
  return (run) =>
    new Promise((resolve, reject) => {
      due.push(() => run().then(resolve, reject))
      if (!isBeating) void beatOn()
    })
}
