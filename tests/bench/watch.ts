import type { Act } from '../../shared/acts/act.ts'
import { spreadOf, type Spread } from './figures.ts'
import { seenAs } from './headless.ts'

/** An act on its way to the documents of the others. */
interface Under {
  readonly sentMs: number
  readonly by: number
  missing: number
  lastMs: number
}

/** What was measured of a stretch of acts. */
export interface Seen {
  readonly acts: number
  /** Every act in every other document. */
  readonly visible: Spread
  /** Every act in the last of the other documents. */
  readonly visibleToAll: Spread
  /** Every act answered: durable. */
  readonly answered: Spread
}

/** How a record of this act's first operation will be seen. */
export function marksOf({ operations: [first] }: Act): string {
  if (first === undefined) throw new Error('An act without operation')
  const rev = first.op === 'remove' ? undefined : Number(first.record?.['rev'])
  return seenAs(first.collection, first.id, rev)
}

/** The promise's own end, or the error once the time is over. */
async function within<T>(ms: number, told: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms)
  })
  try {
    return await Promise.race([told, over])
  } finally {
    clearTimeout(timer)
  }
}

/** Times every act from the moment it is posted to its sight in each of the other documents. */
export function createWatch(others: number) {
  const under = new Map<string, Under>()
  let visible: number[] = []
  let toAll: number[] = []
  let answered: number[] = []
  let settled: (() => void) | undefined
  const see = (place: number, key: string): void => {
    const one = under.get(key)
    if (one === undefined || one.by === place) return
    const tookMs = performance.now() - one.sentMs
    visible.push(tookMs)
    one.lastMs = tookMs
    one.missing -= 1
    if (one.missing > 0) return
    toAll.push(one.lastMs)
    under.delete(key)
    if (under.size === 0) settled?.()
  }
  return {
    see,
    sent(by: number, act: Act, sentMs: number) {
      under.set(marksOf(act), { sentMs, by, missing: others, lastMs: 0 })
    },
    answeredAfter: (ms: number) => void answered.push(ms),
    /** Resolves once every act was seen by everybody; throws with how many never were. */
    async settle(withinMs: number): Promise<void> {
      if (under.size === 0) return
      const told = new Promise<void>((resolve) => (settled = resolve))
      const late = () => new Error(`${under.size} acts were not seen by everybody`)
      await within(withinMs, told, late)
      settled = undefined
    },
    /** The figures since the last time they were taken. */
    take(): Seen {
      const seen = {
        acts: toAll.length,
        visible: spreadOf(visible),
        visibleToAll: spreadOf(toAll),
        answered: spreadOf(answered),
      }
      visible = []
      toAll = []
      answered = []
      return seen
    },
  }
}

export type Watch = ReturnType<typeof createWatch>
