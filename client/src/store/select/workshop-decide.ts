import { keptReasonMaxChars, type PageWords } from '../../../../shared/model/page.ts'
import type { Manuscript, WrittenPage } from '../workshop.ts'
import type { Field, Mark } from '../mark.ts'
import { textOf } from './workshop-fields.ts'

const inPage = (
  manuscript: Manuscript,
  page: string,
  change: (words: PageWords) => PageWords,
): Manuscript => ({
  ...manuscript,
  pages: manuscript.pages.map((each) =>
    each.id === page ? { ...each, words: change(each.words) } : each,
  ),
})

function withField(words: PageWords, field: Field, text: string): PageWords {
  if (field.at === 'stake') return { ...words, stake: text }
  if (field.at === 'need') {
    return {
      ...words,
      needs: words.needs.map((need, index) => (index === field.index ? { ...need, text } : need)),
    }
  }
  return { ...words, parts: { ...words.parts, [field.at]: text } }
}

/** A quotation stands as long as its words do. */
function quotesStanding(words: PageWords): PageWords {
  const quotes = words.quotes.filter(({ part, text }) => words.parts[part].includes(text))
  return quotes.length === words.quotes.length ? words : { ...words, quotes }
}

/** The synthesis with one of its texts changed. */
export function written(manuscript: Manuscript, field: Field, text: string): Manuscript {
  if (!('page' in field)) {
    return { ...manuscript, synthesis: { ...manuscript.synthesis, [field.at]: text } }
  }
  return inPage(manuscript, field.page, (words) => quotesStanding(withField(words, field, text)))
}

/** Other words in the place of a mark; with none, it is cut, and the space it leaves with it. */
function inPlace(text: string, { start, end }: Mark['place'], by: string): string {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  if (by !== '') return before + by + after
  const joined = before.replace(/[ \u00A0]+$/u, '') + after
  return before === '' ? joined.replace(/^[ \u00A0]+/u, '') : joined
}

/** "Remplacer". */
export function replaceMark(manuscript: Manuscript, mark: Mark, by: string): Manuscript {
  return written(manuscript, mark.field, inPlace(textOf(manuscript, mark.field), mark.place, by))
}

/** The page that remembers what is decided about a field. */
function pageOf({ pages }: Manuscript, field: Field): WrittenPage | undefined {
  return 'page' in field ? pages.find(({ id }) => id === field.page) : pages[0]
}

/** "Garder", and why. */
export function keepMark(manuscript: Manuscript, mark: Mark, reason: string): Manuscript {
  const page = pageOf(manuscript, mark.field)
  if (page === undefined) return manuscript
  const kept = { text: mark.text, class: mark.class, reason: reason.slice(0, keptReasonMaxChars) }
  const isOther = (each: typeof kept) => each.text !== kept.text || each.class !== kept.class
  return inPage(manuscript, page.id, (words) => ({
    ...words,
    kept: [...words.kept.filter(isOther), kept],
  }))
}

/** A kept passage is to be decided again. */
export function unkeep(manuscript: Manuscript, page: string, text: string): Manuscript {
  return inPage(manuscript, page, (words) => ({
    ...words,
    kept: words.kept.filter((each) => each.text !== text),
  }))
}

/** "Couper": gone from the text, listed under it. */
export function cutMark(manuscript: Manuscript, mark: Mark): Manuscript {
  const page = pageOf(manuscript, mark.field)
  const without = replaceMark(manuscript, mark, '')
  if (page === undefined) return without
  return inPage(without, page.id, (words) => ({
    ...words,
    cut: [...words.cut, mark.text.slice(0, 80)].slice(-24),
  }))
}
