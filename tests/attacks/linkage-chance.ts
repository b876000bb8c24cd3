/** Chance from a seed: the same seed plays the same sessions. */
export interface Chance {
  below(limit: number): number
  shuffled<T>(items: readonly T[]): T[]
  /** 96 random bits, base64url: a record's id. */
  name(): string
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export function createChance(seed: number): Chance {
  let state = seed >>> 0
  // mulberry32: short, and good enough to draw sessions from.
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(draw() * limit)
  return {
    below,
    shuffled(items) {
      const left = [...items]
      return items.map(() => left.splice(below(left.length), 1)[0]!)
    },
    name: () => Array.from({ length: 16 }, () => letters[below(64)]).join(''),
  }
}
