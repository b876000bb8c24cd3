import type { Clock, Stop } from './surroundings.ts'

/** A pause in typing, after which the text is kept. */
const pauseMs = 500
/** The longest a letter may stay unkept, even under steady typing. */
const latestMs = 1_000
/** Between two tries on a device without room. */
const retryMs = 5_000

interface Unkept {
  readonly value: unknown
  readonly firstAtMs: number
  readonly cancel: Stop
}

/** Values that wait for a pause before they are written. */
export interface Waiting {
  readonly put: (name: string, value: unknown) => void
  readonly read: (name: string) => { readonly value: unknown } | undefined
  readonly drop: (name: string) => void
  /** Writes all that waits, and resolves once everything under way is written. */
  readonly flush: () => Promise<void>
}

/**
 * Writes each value 500 ms after its last change, at the latest 1 s after its first one. A value
 * whose `write` answers false stays in memory and is tried again.
 */
export function keepSoon(
  clock: Clock,
  write: (name: string, value: unknown) => Promise<boolean>,
): Waiting {
  const unkept = new Map<string, Unkept>()
  const writing = new Set<Promise<void>>()
  const drop = (name: string): void => {
    unkept.get(name)?.cancel()
    unkept.delete(name)
  }
  const keep = (name: string): void => {
    const waiting = unkept.get(name)
    if (waiting === undefined) return
    drop(name)
    const { value, firstAtMs } = waiting
    const done = write(name, value)
      .then((isWritten) => {
        if (isWritten || unkept.has(name)) return
        unkept.set(name, { value, firstAtMs, cancel: clock.after(retryMs, () => keep(name)) })
      })
      .finally(() => writing.delete(done))
    writing.add(done)
  }
  return {
    put(name, value) {
      const nowMs = clock.nowMs()
      const firstAtMs = unkept.get(name)?.firstAtMs ?? nowMs
      drop(name)
      const leftMs = Math.max(0, firstAtMs + latestMs - nowMs)
      const cancel = clock.after(Math.min(pauseMs, leftMs), () => keep(name))
      unkept.set(name, { value, firstAtMs, cancel })
    },
    read: (name) => unkept.get(name),
    drop,
    async flush() {
      for (const name of unkept.keys()) keep(name)
      await Promise.all(writing)
    },
  }
}
