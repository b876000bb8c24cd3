import { printOf } from '../../../../shared/method/passages.ts'
import { pageParts } from '../../../../shared/model/page.ts'
import type { ProposedPageWords } from '../../../../shared/model/proposed-page.ts'

/** Where a text of a page is cut, UTF-16 units, end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Sentence extends Span {
  readonly text: string
}

/** A text by sentences, each with its place; a closing guillemet goes with what it closes. */
export function sentencesIn(text: string): readonly Sentence[] {
  const cut = text.matchAll(/[^.!?…\n]+(?:[.!?…]+(?:\s?[»”"])*)?/gu)
  return [...cut].flatMap(({ 0: whole, index }) => {
    const words = whole.trim()
    if (!/[\p{L}\p{N}]/u.test(words)) return []
    const start = index + whole.indexOf(words)
    return [{ text: words, start, end: start + words.length }]
  })
}

type Part = (typeof pageParts)[number]

/** Somebody's words in a part, with the marks around them. */
export interface Quoted extends Span {
  readonly mine: boolean
}

/** Where a part quotes somebody, with its guillemets. */
export function quotedIn(
  { parts, quotes }: Pick<ProposedPageWords, 'parts' | 'quotes'>,
  part: Part,
  me: string,
): readonly Quoted[] {
  const text = parts[part]
  return quotes.flatMap((quote) => {
    const at = quote.part === part ? text.indexOf(quote.text) : -1
    if (at === -1) return []
    const before = /[«“"]\s?$/u.exec(text.slice(0, at))?.[0].length ?? 0
    const end = at + quote.text.length
    const after = /^\s?[»”"]/u.exec(text.slice(end))?.[0].length ?? 0
    return [{ start: at - before, end: end + after, mine: quote.by === me }]
  })
}

/** A stretch of a part in which nothing changes. */
export interface Run extends Span {
  readonly text: string
  /** The sentence it is in, by place. */
  readonly sentence: number | undefined
  readonly quoted: 'mine' | 'other' | undefined
  readonly chosen: boolean
}

const within = (at: Span, span: Span): boolean => at.start >= span.start && at.end <= span.end

/** A part cut where a sentence, a quotation or what is chosen begins or ends. */
export function runsOf(
  text: string,
  quoted: readonly Quoted[],
  chosen: Span | undefined,
): readonly Run[] {
  const sentences = sentencesIn(text)
  const spans: readonly Span[] = [
    ...sentences,
    ...quoted,
    ...(chosen === undefined ? [] : [chosen]),
  ]
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
  const sorted = cuts.filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  return sorted.slice(1).map((end, index) => {
    const run = { start: sorted[index] ?? 0, end }
    const sentence = sentences.findIndex((one) => within(run, one))
    const quote = quoted.find((one) => within(run, one))
    return {
      ...run,
      text: text.slice(run.start, run.end),
      sentence: sentence === -1 ? undefined : sentence,
      quoted: quote === undefined ? undefined : quote.mine ? 'mine' : 'other',
      chosen: chosen !== undefined && within(run, chosen),
    }
  })
}

const wordsIn = (text: string): readonly Span[] =>
  [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))

/** One end of a span in its text. */
export interface End {
  readonly text: string
  readonly span: Span
  readonly end: 'start' | 'end'
}

/** The span with that end moved to the word at this place, never empty. */
export function stretched({ text, span, end }: End, to: number): Span {
  const words = wordsIn(text)
  if (end === 'start') {
    const starts = words.map(({ start }) => start).filter((start) => start < span.end)
    return { ...span, start: starts.findLast((start) => start <= to) ?? starts[0] ?? span.start }
  }
  const ends = words.map((word) => word.end).filter((one) => one > span.start)
  return { ...span, end: ends.find((one) => one >= to) ?? ends.at(-1) ?? span.end }
}

/** The span with that end moved by one word. */
export function nudged(from: End, by: -1 | 1): Span {
  const { text, span, end } = from
  const places = wordsIn(text).map((word) => word[end])
  const next =
    by === 1
      ? places.find((place) => place > span[end])
      : places.findLast((place) => place < span[end])
  return next === undefined ? span : stretched(from, next)
}

/** The prints of all that is read on a page: a device keeps these of what it read, not the words. */
export function printsOf({ stake, parts, needs }: ProposedPageWords): readonly number[] {
  const said = [stake, ...needs.map(({ text }) => text)]
  const sentences = pageParts.flatMap((part) => sentencesIn(parts[part]).map(({ text }) => text))
  return [...said, ...sentences].map(printOf)
}
