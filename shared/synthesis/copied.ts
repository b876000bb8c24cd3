/** A card's words, and whose card: the text may tell it again, not copy it. */
export interface CardSaid {
  readonly id: string
  readonly text: string
}

/** Words of a card that stand in the text one after the other. UTF-16 units, end excluded. */
export interface CopiedRun {
  readonly start: number
  readonly end: number
  readonly card: string
}

/** More than eight consecutive words of somebody's card are shown as copied. */
const mostCopied = 8

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Words without case, accents nor punctuation; an apostrophe or a dash parts two of them. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    folded: match[0].normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const runAt = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + mostCopied + 1)
    .map(({ folded }) => folded)
    .join(' ')

/** Every run of nine words of the cards, and where it comes from. */
function runsOf(cards: readonly CardSaid[]): ReadonlyMap<string, string> {
  const runs = new Map<string, string>()
  for (const { id, text } of cards) {
    const words = wordsOf(text)
    for (let at = 0; at + mostCopied < words.length; at += 1) runs.set(runAt(words, at), id)
  }
  return runs
}

/** Where the text copies more than eight consecutive words of a card: each stretch once, in order. */
export function copiedRuns(text: string, cards: readonly CardSaid[]): readonly CopiedRun[] {
  const runs = runsOf(cards)
  if (runs.size === 0) return []
  const words = wordsOf(text)
  const found: CopiedRun[] = []
  for (let at = 0; at + mostCopied < words.length; at += 1) {
    const card = runs.get(runAt(words, at))
    const start = words[at]?.start
    const end = words[at + mostCopied]?.end
    if (card === undefined || start === undefined || end === undefined) continue
    const last = found.at(-1)
    if (last !== undefined && last.card === card && last.end >= start) {
      found[found.length - 1] = { ...last, end }
    } else found.push({ start, end, card })
  }
  return found
}
