export const wordCount = 5

/** Words as they are typed, dictated or pasted: spaces, commas, dots and dashes part them. */
export function partWords(text: string): readonly string[] {
  return text.split(/[\s,;.·•–—-]+/).filter((part) => part !== '')
}

/** Several words land from `place` on, or on all five lines when there are five. */
export function spreadWords(
  typed: readonly string[],
  place: number,
  parts: readonly string[],
): readonly string[] {
  const from = parts.length >= wordCount ? 0 : place
  return typed.map((word, index) => parts[index - from] ?? word)
}

/** Five lines, from what was already typed elsewhere. */
export function fiveLines(typed: readonly string[]): readonly string[] {
  return Array.from({ length: wordCount }, (_, index) => typed[index] ?? '')
}
