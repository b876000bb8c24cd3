/** Words within two letters of what was typed, the nearest first, three at most. */
export function nearWords(typed: string, words: readonly string[]): readonly string[] {
  if (typed.length < 3) return []
  return words
    .map((word) => ({
      word,
      away: lettersApart(typed, word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')),
    }))
    .filter(({ away }) => away <= 2)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ word }) => word)
}

/** Edits between two words; a length that differs by more than two is far enough. */
function lettersApart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    for (let at = 1; at <= b.length; at += 1) {
      const same = a[row - 1] === b[at - 1] ? 0 : 1
      const around = [line[at - 1] ?? 9, above[at] ?? 9, (above[at - 1] ?? 9) + same - 1]
      line.push(Math.min(...around) + 1)
    }
    above = line
  }
  return above[b.length] ?? 3
}
