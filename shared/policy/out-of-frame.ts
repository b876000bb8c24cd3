/** One socket that asked to step out of the frame, and when: known to nobody else, kept nowhere. */
interface Asked {
  readonly by: object
  readonly atMs: number
}

/** The group stepped out of the frame: who asked, while one of them may still have been mistaken. */
export type OutOfFrame = readonly Asked[]

interface Gestured extends Asked {
  readonly gesture: 'out-of-frame' | 'mistake' | 'back'
  readonly isFacilitator: boolean
}

/** Whoever asked by mistake may undo it for this long. */
export const mistakeWithinMs = 5_000

/**
 * Where the group stands after a gesture: anybody steps out, whoever did may say at once that it was
 * a mistake, a facilitator comes back. One person's mistake never undoes what another asked.
 */
export function afterGesture(
  before: OutOfFrame | undefined,
  { gesture, by, atMs, isFacilitator }: Gestured,
): OutOfFrame | undefined {
  const isMeant = (asked: Asked): boolean => atMs - asked.atMs > mistakeWithinMs
  if (gesture === 'back') return isFacilitator ? undefined : before
  if (gesture === 'out-of-frame') {
    const isSaid = before?.some((asked) => asked.by === by || isMeant(asked)) === true
    return isSaid ? before : [...(before ?? []), { by, atMs }]
  }
  const left = before?.filter((asked) => asked.by !== by || isMeant(asked))
  return left?.length === 0 ? undefined : left
}
