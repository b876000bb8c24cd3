import type { DocumentCollection, Words } from '../../../../shared/model/collections.ts'
import { wordsShapes } from '../../../../shared/model/collections.ts'
import { pageParts, type PageWords } from '../../../../shared/model/page.ts'
import type { SynthesisWords } from '../../../../shared/model/synthesis.ts'

/** The words in the order of their shape, to be compared. */
function plain(collection: DocumentCollection, words: unknown): string {
  const parsed = wordsShapes[collection].safeParse(words)
  return JSON.stringify({
    ...(parsed.success ? (parsed.data as object) : (words as object)),
    atMin: 0,
  })
}

/** True for the same words, whenever they were written. */
export function sameWords<C extends DocumentCollection>(
  collection: C,
  one: Words<C>,
  other: Words<C>,
): boolean {
  return plain(collection, one) === plain(collection, other)
}

/** Theirs, then mine, unless one holds the other. */
export const under = (theirs: string, mine: string): string => {
  if (theirs.trim() === '' || mine.includes(theirs)) return mine
  return mine.trim() === '' || theirs.includes(mine) ? theirs : `${theirs}\n\n${mine}`
}

/** What either holds, once. */
export function eachOnce<T>(theirs: readonly T[], mine: readonly T[]): T[] {
  return [...new Map([...theirs, ...mine].map((one) => [JSON.stringify(one), one])).values()]
}

/** Two pages one under the other, part by part: nobody's words vanish. */
export function bothPages(theirs: PageWords, mine: PageWords): PageWords {
  const parts = { ...mine.parts }
  for (const part of pageParts) parts[part] = under(theirs.parts[part], mine.parts[part])
  return {
    ...mine,
    parts,
    needs: eachOnce(theirs.needs, mine.needs),
    quotes: eachOnce(theirs.quotes, mine.quotes),
    kept: eachOnce(theirs.kept, mine.kept),
    cut: eachOnce(theirs.cut, mine.cut),
  }
}

/** Two lines in one. */
export const bothLines = (one: string, other: string): string =>
  under(one, other).replaceAll('\n\n', ' / ')

/** Title and lead one after the other; pages of both. */
export function bothSyntheses(theirs: SynthesisWords, mine: SynthesisWords): SynthesisWords {
  return {
    ...mine,
    title: bothLines(theirs.title, mine.title),
    lead: bothLines(theirs.lead, mine.lead),
    pages: eachOnce(theirs.pages, mine.pages),
  }
}
