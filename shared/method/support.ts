import type { StakeFlag, StakeWords } from '../model/stake.ts'

/** What still stands around a stake. */
export interface Standing {
  readonly isThere: (id: string) => boolean
  /** Concepts tied to the stake itself. */
  readonly links: number
}

/**
 * What the group says of a stake, as it may still be said: once everything that fed it was withdrawn
 * and nothing else supports it, it is to be discussed again. Derived, so that nothing says that
 * something was withdrawn.
 */
export function flagStanding(
  { feeds, flag }: Pick<StakeWords, 'feeds' | 'flag'>,
  { isThere, links }: Standing,
): StakeFlag | undefined {
  const isBare = feeds.length > 0 && links === 0 && !feeds.some(isThere)
  return isBare ? 'discuss' : flag
}
