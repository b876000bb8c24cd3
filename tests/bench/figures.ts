/** What many timings say, in milliseconds. */
export interface Spread {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
}

/** One decimal: the rest is noise. */
export function rounded(figure: number): number {
  return Math.round(figure * 10) / 10
}

const inOrder = (figures: readonly number[]): number[] => [...figures].sort((a, b) => a - b)

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** Quantiles by the nearest rank: each is a timing that was measured. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = inOrder(figures)
  const at = (share: number): number => rounded(quantile(sorted, share))
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}

/** Median, least and most of a few runs. */
export interface Runs {
  readonly runs: number
  readonly median: number
  readonly min: number
  readonly max: number
}

export function runsOf(figures: readonly number[]): Runs {
  const sorted = inOrder(figures)
  const middle = (quantile(sorted, 0.5) + (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 2
  return {
    runs: sorted.length,
    median: rounded(middle),
    min: rounded(quantile(sorted, 0)),
    max: rounded(quantile(sorted, 1)),
  }
}
