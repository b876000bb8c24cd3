/** A stretch of a paragraph; a quotation is somebody's own words, said yes to, in its marks. */
export type Run = { readonly text: string; readonly isQuote: boolean }

/** A paragraph of a part. One that is nothing but a quotation stands alone on the page. */
export type Paragraph = { readonly look: 'plain' | 'quote'; readonly runs: readonly Run[] }

/** How words that somebody said are marked, and how every stretch is written out. */
export type Writing = {
  readonly quoted: (words: string) => string
  readonly say: (text: string) => string
}

/** Same length as what it folds: a place in one is a place in the other. */
const folded = (text: string): string =>
  text.replaceAll(/[\u00A0\u202F\u2009]/g, ' ').replaceAll('’', "'")

const opening = /[«“"]\s*$/
const closing = /^\s*[»”"]/
/** What may stand around a quotation that is alone in its paragraph. */
const aroundQuote = /^[\s«»“”"'’.,;:!?…—–-]*$/

/** Somebody's words in a text, with the marks that stand around them. */
type Found = { readonly from: number; readonly to: number; readonly words: string }

function find(text: string, words: string): Found | undefined {
  const trimmed = words.trim()
  const at = trimmed === '' ? -1 : folded(text).indexOf(folded(trimmed))
  if (at < 0) return undefined
  const before = opening.exec(text.slice(0, at))
  const after = closing.exec(text.slice(at + trimmed.length))
  const isMarked = before !== null && after !== null
  return {
    from: isMarked ? before.index : at,
    to: at + trimmed.length + (isMarked ? after[0].length : 0),
    words: text.slice(at, at + trimmed.length),
  }
}

function runsOf(text: string, quotes: readonly string[]): readonly (Run | Found)[] {
  const first = quotes
    .map((words) => find(text, words))
    .filter((found) => found !== undefined)
    .sort((left, right) => left.from - right.from || right.to - left.to)[0]
  if (first === undefined) return text === '' ? [] : [{ text, isQuote: false }]
  const before = text.slice(0, first.from)
  return [
    ...(before === '' ? [] : [{ text: before, isQuote: false }]),
    first,
    ...runsOf(text.slice(first.to), quotes),
  ]
}

const isFound = (run: Run | Found): run is Found => 'words' in run

function paragraphOf(text: string, quotes: readonly string[], { quoted, say }: Writing): Paragraph {
  const runs = runsOf(text, quotes)
  const [only, ...others] = runs.filter(isFound)
  const rest = runs.filter((run): run is Run => !isFound(run))
  const write = ({ words }: Found): Run => ({ text: quoted(say(words)), isQuote: true })
  if (only !== undefined && others.length === 0 && rest.every((run) => aroundQuote.test(run.text)))
    return { look: 'quote', runs: [write(only)] }
  const written = runs.map((run) => (isFound(run) ? write(run) : { ...run, text: say(run.text) }))
  return { look: 'plain', runs: written }
}

/**
 * A part in paragraphs, the quotations in their place. One that stands nowhere in the part, approved
 * all the same, comes first, alone.
 */
export function paragraphsOf(
  text: string,
  quotes: readonly string[],
  writing: Writing,
): readonly Paragraph[] {
  const alone = quotes
    .filter((words) => words.trim() !== '' && !folded(text).includes(folded(words.trim())))
    .map((words): Paragraph => {
      const said = writing.quoted(writing.say(words.trim()))
      return { look: 'quote', runs: [{ text: said, isQuote: true }] }
    })
  const lines = text.split(/\n+/).map((line) => line.trim())
  const written = lines.filter((line) => line !== '')
  return [...alone, ...written.map((line) => paragraphOf(line, quotes, writing))]
}

/** A paragraph as plain words. */
export const plainOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('')
