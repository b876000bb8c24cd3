import type { Random } from '../seal/random.ts'
import type { Clock, Stop } from './surroundings.ts'

const firstMs = 250
const mostMs = 5_000
const rarestMs = 60_000
/** A change of generation closes one socket, then shows itself in one welcome. */
const atOnceTimes = 2

/** When to try again: full jitter, so that a room does not come back in one wave. */
export interface Reconnection {
  /** Later: each failure doubles the longest wait, up to 5 s. */
  readonly later: () => void
  readonly now: () => void
  /** At once the first times, then later: a relay that never stops changing must not keep a phone busy. */
  readonly soon: () => void
  /** After so many answers that there is no such room: sooner at first, once a minute in the end. */
  readonly rarely: (times: number) => void
  /** All is well: the next failure starts from the shortest wait. */
  readonly reset: () => void
  readonly stop: () => void
}

export function createReconnection(
  { after, random }: Clock & { readonly random: Random },
  connect: () => void,
): Reconnection {
  let failures = 0
  let cancel: Stop | undefined
  const stop = (): void => {
    cancel?.()
    cancel = undefined
  }
  const plan = (ms: number): void => {
    stop()
    cancel = after(ms, () => {
      cancel = undefined
      connect()
    })
  }
  const within = (times: number, longestMs: number): void => {
    const [high = 0, low = 0] = random(2)
    const ms = Math.min(longestMs, firstMs * 2 ** times)
    plan(Math.floor((ms * (high * 256 + low)) / 65_536))
  }
  const later = (): void => {
    within(failures, mostMs)
    failures += 1
  }
  return {
    later,
    now: () => plan(0),
    soon() {
      if (failures >= atOnceTimes) return later()
      failures += 1
      plan(0)
    },
    rarely: (times) => within(times, rarestMs),
    reset() {
      failures = 0
    },
    stop,
  }
}
