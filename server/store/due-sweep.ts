import { dayOf } from '../../shared/policy/erasing.ts'
import { seeClock, type SeenClock } from '../../shared/policy/sweep-clock.ts'
import type { Log, Surroundings } from '../surroundings.ts'
import { dueUntil, isBefore } from './entry.ts'
import type { Store } from './store.ts'

interface Sweeping {
  readonly store: Store
  readonly surroundings: Pick<Surroundings, 'nowMs'>
  readonly log: Log
  /** Erases what is due under this room; false while something could not be. */
  readonly erase: (room: string) => Promise<boolean>
  /** Told of every round. */
  readonly swept?: ((as: Swept) => void) | undefined
}

const clockKey = 'clock/sweep'

/** How a round ended: all that was due was looked at, the clock was in doubt, or something broke. */
export type Swept = 'done' | 'doubted' | 'failed'

/** The hour, if it may be believed; it is remembered how it was found. */
async function sureNow({ store, surroundings, log }: Sweeping): Promise<number | undefined> {
  const nowMs = surroundings.nowMs()
  const kept = await store.lookup(clockKey)
  const before = kept === undefined ? undefined : (JSON.parse(kept) as SeenClock)
  const { clock, isSure } = seeClock(before, nowMs)
  await store.note([{ key: clockKey, value: JSON.stringify(clock) }])
  if (!isSure) log.warn({}, 'the clock was set, or the relay was stopped: erasures wait for a day')
  return isSure ? nowMs : undefined
}

async function round(sweeping: Sweeping): Promise<Swept> {
  const { store, erase } = sweeping
  const nowMs = await sureNow(sweeping)
  if (nowMs === undefined) return 'doubted'
  const today = dayOf(nowMs / 60_000)
  for (const [key, room] of await store.between(...dueUntil(today))) {
    // What is due later today is looked at again.
    if ((await erase(room)) && isBefore(key, today)) await store.note([{ key, value: null }])
  }
  await store.compact()
  return 'done'
}

/** Erases all that is due, one round at a time; asked for meanwhile, another follows. */
export function createSweep(sweeping: Sweeping): () => void {
  let isAsked = false
  let going: Promise<void> | undefined
  const go = async (): Promise<void> => {
    while (isAsked) {
      isAsked = false
      const ended = await round(sweeping).catch((cause: unknown): Swept => {
        sweeping.log.error({ cause }, 'what is due could not be erased: it is tried again')
        return 'failed'
      })
      sweeping.swept?.(ended)
    }
    going = undefined
  }
  return () => {
    isAsked = true
    going ??= go()
  }
}
