/** Evenly in [0, 1), from a seed and a name: the same for the same two, whatever was drawn before. */
export function chanceOf(seed: number, name: string): number {
  let mixed = (seed * 2_654_435_769 + 12_345) >>> 0
  for (const letter of name) {
    mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x0100_0193) >>> 0
  }
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b_3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a_2d39)
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
}

/** The same things in an order that the seed and the name decide. */
export function shuffled<T>(seed: number, name: string, among: readonly T[]): readonly T[] {
  return among
    .map((each, place) => ({ each, rank: chanceOf(seed, `${name}/${place}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ each }) => each)
}
