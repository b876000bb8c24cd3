import type { StakeFlag, StakeWords } from '../model/stake.ts'

/** What still stands around a stake. */
export interface Standing {
  readonly isThere: (id: string) => boolean
  /** Concepts tied to the stake itself. */
  readonly links: number
}

/** True once everything that fed a stake was withdrawn and nothing else supports it. */
export function isBare(
  { feeds }: Pick<StakeWords, 'feeds'>,
  { isThere, links }: Standing,
): boolean {
  return feeds.length > 0 && links === 0 && !feeds.some(isThere)
}

/**
 * What the group says of a stake, as it may still be said: one that nothing supports is to be
 * discussed again. Derived, so that nothing says that something was withdrawn.
 */
export function flagStanding(
  stake: Pick<StakeWords, 'feeds'> & { readonly flag?: StakeFlag | undefined },
  standing: Standing,
): StakeFlag | undefined {
  return isBare(stake, standing) ? 'discuss' : stake.flag
}
