/** The time that a pace is kept by. */
export interface Clock {
  /** Never goes back nor jumps, whatever becomes of the hour of the day. */
  readonly elapsedMs: () => number
  readonly after: (ms: number, run: () => void) => unknown
}
