import { mask, type Found } from '../found.ts'
import { hasCapital, isCapital, type Reading } from '../reading.ts'
import type { Token } from '../token.ts'
import { NAME_ARTICLES, NAME_LINKS } from '../words/function-words.ts'
import { isPublicName } from './public-names.ts'
import { isPublicAcronym, judgeWord, type Verdict } from './judge-word.ts'

const MOST_LINKS = 3

/** Whether a word may go on a name that has begun: a capital, « d'Union » too, but no acronym. */
const goesOn = (token: Token): boolean =>
  isCapital(token) && token.raw.length > 1 && !isPublicAcronym(token)

const joins = ({ gap }: Token): boolean => gap === ' ' || gap === "'" || gap === '-'

/** « Grange aux Merles »: how far links and capitals carry a name from its last word. */
function goOn({ tokens }: Reading, last: Token, withLinks: boolean): Token {
  const next = tokens[last.index + 1]
  if (next === undefined || !joins(next)) return last
  if (goesOn(next)) return goOn({ tokens } as Reading, next, withLinks)
  if (!withLinks) return last
  for (let links = 1; links <= MOST_LINKS; links += 1) {
    const link = tokens[last.index + links]
    const after = tokens[last.index + links + 1]
    if (link === undefined || after === undefined || !joins(link) || !joins(after)) return last
    if (!NAME_LINKS.has(link.fold)) return last
    if (goesOn(after)) return goOn({ tokens } as Reading, after, withLinks)
  }
  return last
}

/** « Le Trait d'Union », in the course of a sentence: the article belongs to the name. */
function withArticle({ tokens }: Reading, first: Token): Token {
  const before = tokens[first.index - 1]
  if (before === undefined || !joins(first)) return first
  return NAME_ARTICLES.has(before.fold) && isCapital(before) ? before : first
}

/** A name of several words is that of a person when it opens on a first name. */
function classOf(verdict: Verdict, words: number): Verdict {
  if (words < 2) return verdict
  return verdict.class === 'prenom' ? { ...verdict, class: 'personne' } : verdict
}

/** Names by lists and capitals, each carried to its end. */
export function namesIn(reading: Reading): Found[] {
  const found: Found[] = []
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const verdict = token === undefined ? undefined : judgeWord(reading, token)
    if (token === undefined || verdict === undefined || isPublicName(reading, token)) continue
    const last = hasCapital(token) ? goOn(reading, token, verdict.class !== 'prenom') : token
    const first = withArticle(reading, token)
    found.push(mask(first, last, classOf(verdict, last.index - token.index + 1)))
    at = last.index
  }
  return found
}
