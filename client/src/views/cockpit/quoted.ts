/** A text cut in three around the passage that a why quotes: before, quoted, after. */
export interface Quoted {
  readonly before: string
  readonly quoted: string
  readonly after: string
}

const quotes = /«\s*([^»]{3,}?)\s*»/gu

/** The first passage of the text that one of these whys quotes between « », whatever its capitals. */
export function quotedIn(text: string, whys: readonly string[]): Quoted | undefined {
  const lower = text.toLowerCase()
  for (const why of whys) {
    for (const match of why.matchAll(quotes)) {
      const passage = (match[1] ?? '').toLowerCase()
      const at = lower.indexOf(passage)
      if (at === -1) continue
      const end = at + passage.length
      return { before: text.slice(0, at), quoted: text.slice(at, end), after: text.slice(end) }
    }
  }
  return undefined
}
