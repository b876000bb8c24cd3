/** Cancels what was started; harmless when it is over already. */
export type Stop = () => void

/** The clocks, chance and "later": given, so that a whole relay may run in a simulated world. */
export interface Surroundings {
  /** The hour of the day: what records and doors are dated by. It may jump. */
  readonly nowMs: () => number
  /** Time that passed: never goes back nor jumps. Waits and paces are counted in it. */
  readonly elapsedMs: () => number
  readonly random: (bytes: number) => Uint8Array
  readonly after: (ms: number, run: () => void) => Stop
}

/** What the relay says of itself: never content, never an address, never a room's id. */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** Runs it every so often, until stopped. */
export function repeat({ after }: Surroundings, ms: number, run: () => void): Stop {
  const round = (): void => {
    run()
    stop = after(ms, round)
  }
  let stop = after(ms, round)
  return () => stop()
}
