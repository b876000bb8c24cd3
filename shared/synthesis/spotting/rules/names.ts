import { mask, type Found } from '../found.ts'
import { hasCapital, isCapital, type Reading } from '../reading.ts'
import type { Token } from '../token.ts'
import { NAME_ARTICLES, NAME_LINKS, WIDE_NAME_LINKS } from '../words/function-words.ts'
import { isPublicName } from './public-names.ts'
import { isPublicAcronym, judgeWord, type Verdict } from './judge-word.ts'

const MOST_LINKS = 3

/** Whether a word may go on a name that has begun: a capital, « d'Union » too, but no acronym. */
const goesOn = (token: Token): boolean => isCapital(token) && !isPublicAcronym(token)

const joins = ({ gap }: Token): boolean => gap === ' ' || gap === "'" || gap === '-'

/** « Grange aux Merles »: how far links and capitals carry a name from its last word. */
function goOn(reading: Reading, last: Token, links: ReadonlySet<string>): Token {
  const { tokens } = reading
  const next = tokens[last.index + 1]
  if (next === undefined || !joins(next)) return last
  if (goesOn(next)) return goOn(reading, next, links)
  if (links.size === 0) return last
  for (let by = 1; by <= MOST_LINKS; by += 1) {
    const link = tokens[last.index + by]
    const after = tokens[last.index + by + 1]
    if (link === undefined || after === undefined || !joins(link) || !joins(after)) return last
    if (!links.has(link.fold)) return last
    if (goesOn(after)) return goOn(reading, after, links)
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

const NO_LINK: ReadonlySet<string> = new Set()

/** A person's name goes on by capitals alone; one with its own article by more words than others. */
function linksOf(verdict: Verdict, hasArticle: boolean): ReadonlySet<string> {
  if (verdict.class === 'prenom') return NO_LINK
  return hasArticle ? WIDE_NAME_LINKS : NAME_LINKS
}

/** Names by lists and capitals, each carried to its end. */
export function namesIn(reading: Reading): Found[] {
  const found: Found[] = []
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const verdict = token === undefined ? undefined : judgeWord(reading, token)
    if (token === undefined || verdict === undefined || isPublicName(reading, token)) continue
    const first = withArticle(reading, token)
    const last = hasCapital(token) ? goOn(reading, token, linksOf(verdict, first !== token)) : token
    found.push(mask(first, last, classOf(verdict, last.index - token.index + 1)))
    at = last.index
  }
  return found
}
