/** Chance from a seed: the same seed, the same run. */
export interface Chance {
  /** Evenly in [0, 1). */
  next(): number
  /** A whole number below `most`. */
  below(most: number): number
  happens(probability: number): boolean
  pick<T>(among: readonly T[]): T
  readonly bytes: (length: number) => Uint8Array
}

export function createChance(seed: number): Chance {
  let state = (seed * 2_654_435_769 + 12_345) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number): number => Math.floor(next() * most)
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    pick: (among) => among[below(among.length)]!,
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  }
}
