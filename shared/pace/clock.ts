/** The time that a pace is kept by. */
export interface Clock {
  readonly nowMs: () => number
  readonly after: (ms: number, run: () => void) => unknown
}
