/** The group stepped out of the frame: when, and by which socket (known to nobody else, kept nowhere). */
export interface OutOfFrame {
  readonly by: object
  readonly atMs: number
}

interface Gestured extends OutOfFrame {
  readonly gesture: 'out-of-frame' | 'mistake' | 'back'
  readonly isFacilitator: boolean
}

/** Whoever asked by mistake may undo it for this long. */
export const mistakeWithinMs = 5_000

/**
 * Where the group stands after a gesture: anybody steps out, whoever did may say at once that it was
 * a mistake, a facilitator comes back.
 */
export function afterGesture(
  before: OutOfFrame | undefined,
  { gesture, by, atMs, isFacilitator }: Gestured,
): OutOfFrame | undefined {
  if (gesture === 'out-of-frame') return before ?? { by, atMs }
  if (gesture === 'back') return isFacilitator ? undefined : before
  const isTheirs = before?.by === by && atMs - before.atMs <= mistakeWithinMs
  return isTheirs ? undefined : before
}
