import type { Stage } from './stages.ts'
import type { Step } from './step.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0)

/** Whole minutes, at least one each, in proportion to the weights; they add up to the total if they can. */
function share(weights: readonly number[], total: number): readonly number[] {
  const weight = sum(weights) || 1
  const exact = weights.map((w) => (w / weight) * total)
  const whole = exact.map((minutes) => Math.max(1, Math.floor(minutes)))
  const byRemainder = exact
    .map((minutes, index) => ({ index, remainder: minutes - (whole[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder)
  for (const { index } of byRemainder) {
    if (sum(whole) >= total) break
    whole[index] = (whole[index] ?? 0) + 1
  }
  while (sum(whole) > total && Math.max(...whole) > 1) {
    const longest = whole.indexOf(Math.max(...whole))
    whole[longest] = (whole[longest] ?? 0) - 1
  }
  return whole
}

/**
 * The same steps fitted to the real duration. Locked steps keep their minutes; the others keep
 * their proportions and at least one minute, even when the locked ones already take everything.
 * Skipped ones count for nothing.
 */
export function rescale(
  steps: readonly Step[],
  total: number,
  locked: ReadonlySet<string>,
): readonly Step[] {
  const held = steps.filter((step) => step.skipped !== true)
  const free = held.filter((step) => !locked.has(step.id))
  const kept = sum(held.filter((step) => locked.has(step.id)).map((step) => step.minutes))
  const shares = share(
    free.map((step) => step.minutes),
    total - kept,
  )
  const minutesById = new Map(free.map((step, index) => [step.id, shares[index] ?? 1]))
  return steps.map((step) => ({ ...step, minutes: minutesById.get(step.id) ?? step.minutes }))
}

/** Everyone speaks in turn during these: the more people, the longer. */
const inTurn: ReadonlySet<Stage> = new Set(['welcome', 'round', 'echoes', 'takeaway'])
/** The default minutes are made for this many. */
const usualPeople = 8
/** Above this, a round takes another form (half-rounds) before it takes more of the session. */
const largestShare = 1.6
const smallestShare = 0.6

/** What a session is fitted to. `fixed`: minutes somebody chose, by step. */
export interface Fitting {
  readonly minutes: number
  readonly people: number
  readonly fixed: Readonly<Record<string, number>>
}

/** Steps fitted to the real duration and head-count. A break stays as long as it is. */
export function fitScript(
  steps: readonly Step[],
  { minutes, people, fixed }: Fitting,
): readonly Step[] {
  const part = Math.min(largestShare, Math.max(smallestShare, people / usualPeople))
  const weighed = steps.map((step) => ({
    ...step,
    minutes: fixed[step.id] ?? step.minutes * (inTurn.has(step.stage) ? part : 1),
  }))
  const breaks = steps.filter(({ stage }) => stage === 'break').map(({ id }) => id)
  return rescale(weighed, minutes, new Set([...Object.keys(fixed), ...breaks])).map(whole)
}

const whole = (step: Step): Step => ({ ...step, minutes: Math.round(step.minutes) })

/** Minutes of the steps that will be held. */
export function totalMinutes(steps: readonly Step[]): number {
  return sum(steps.filter((step) => step.skipped !== true).map((step) => step.minutes))
}
