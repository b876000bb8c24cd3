import type { Step } from './step.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

/** Whole minutes in proportion to the weights, one at least each, adding up to the total if it can. */
function share(weights: readonly number[], total: number): readonly number[] {
  const spare = Math.max(0, total - weights.length)
  const weight = sum(weights) || 1
  const exact = weights.map((w) => (w / weight) * spare)
  const floors = exact.map(Math.floor)
  const left = Math.round(sum(exact)) - sum(floors)
  const byRemainder = exact
    .map((minutes, index) => ({ index, remainder: minutes - Math.floor(minutes) }))
    .sort((a, b) => b.remainder - a.remainder)
  const rounded = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return floors.map((minutes, index) => 1 + minutes + (rounded.has(index) ? 1 : 0))
}

/**
 * The same steps fitted to the real duration. Locked steps keep their minutes; the others keep
 * their proportions and at least one minute, even when the locked ones already take everything.
 */
export function rescale(
  steps: readonly Step[],
  totalMinutes: number,
  locked: ReadonlySet<string>,
): readonly Step[] {
  const free = steps.filter((step) => !locked.has(step.id))
  const kept = sum(steps.filter((step) => locked.has(step.id)).map((step) => step.minutes))
  const shares = share(
    free.map((step) => step.minutes),
    totalMinutes - kept,
  )
  const minutesById = new Map(free.map((step, index) => [step.id, shares[index] ?? 1]))
  return steps.map((step) => ({ ...step, minutes: minutesById.get(step.id) ?? step.minutes }))
}
