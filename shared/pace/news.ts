import type { Clock } from './clock.ts'

/** What is told, to whom, and how often at most. */
interface Telling<T> {
  readonly everyMs: number
  readonly read: () => T
  readonly tell: (said: T) => void
}

/** Tells what changed: what was told already is not told again, and the last of many is. */
export function createNews<T>(
  { elapsedMs, after }: StoppableClock,
  { everyMs, read, tell }: Telling<T>,
) {
  let told = ''
  let toldAtMs = -Infinity
  let stopLater: (() => void) | undefined
  const now = (): boolean => {
    stopLater?.()
    stopLater = undefined
    const said = read()
    const text = JSON.stringify(said)
    if (text === told) return false
    told = text
    toldAtMs = elapsedMs()
    tell(said)
    return true
  }
  return {
    /** Something may have changed: told if so, in its turn. True when told now. */
    refresh: (): boolean => {
      if (stopLater !== undefined) return false
      const inMs = toldAtMs + everyMs - elapsedMs()
      if (inMs <= 0) return now()
      stopLater = after(inMs, now)
      return false
    },
    /** The same, whatever was told a moment ago. */
    now,
    stop: (): void => stopLater?.(),
  }
}

export interface StoppableClock extends Pick<Clock, 'elapsedMs'> {
  readonly after: (ms: number, run: () => void) => () => void
}
