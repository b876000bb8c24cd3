import { mask, type Found } from '../found.ts'
import { isCapital, touching, type Reading } from '../reading.ts'
import type { SpanClass } from '../span.ts'
import type { Token } from '../token.ts'
import { NAME_ARTICLES, NAME_LINKS, WIDE_NAME_LINKS } from '../words/function-words.ts'
import { BETWEEN, BODY_NOUNS, GENERIC_NOUNS, PLACE_NOUNS } from '../words/triggers.ts'
import { isKept, isPublicAcronym } from './judge-word.ts'

const MOST_BETWEEN = 6
const singular = (word: string): string => word.replace(/s$/, '')
const isIn = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word) || list.has(singular(word))

type NounKind = 'place' | 'body' | 'generic'

function kindOf({ fold }: Token): NounKind | undefined {
  if (isIn(PLACE_NOUNS, fold)) return 'place'
  if (isIn(BODY_NOUNS, fold)) return 'body'
  return isIn(GENERIC_NOUNS, fold) ? 'generic' : undefined
}

interface Name {
  readonly first: Token
  readonly last: Token
  /** The name has its own article: « La Table d'Hortense ». */
  readonly own: boolean
}

const joins = ({ gap }: Token): boolean => /^(?: |'|-| « ?| ")$/.test(gap)

/** Where a name that has begun ends: « Simone-Veil de Lantenay-sur-Orve ». */
function endOf(reading: Reading, from: Token, own: boolean): Token {
  const links = own ? WIDE_NAME_LINKS : NAME_LINKS
  let last = from
  for (let at = from.index + 1; at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at]
    if (token === undefined || !/^[ '-]$/.test(token.gap)) break
    const goesOn = isCapital(token) && !isPublicAcronym(token)
    if (goesOn) last = token
    else if (!links.has(token.fold) || at - last.index > 3) break
  }
  return last
}

/** The name after such a noun: some common words and links, then a capital, or a place in small letters. */
function nameAfter(reading: Reading, noun: Token): Name | undefined {
  let linked = false
  for (let at = noun.index + 1; at <= noun.index + MOST_BETWEEN; at += 1) {
    const token = reading.tokens[at]
    if (token === undefined || !joins(token)) return undefined
    const own = NAME_ARTICLES.has(token.fold) && isCapital(token)
    const begins = isCapital(token) && (!isKept(token) || token.raw.length === 1)
    if (own || begins) return { first: token, last: endOf(reading, token, own), own }
    if (linked && isSmallName(reading, token)) return { first: token, last: token, own }
    const isLink = NAME_LINKS.has(token.fold) || /^(?:a|au|en)$/.test(token.fold)
    if (!isLink && !BETWEEN.has(token.fold)) return undefined
    linked ||= isLink
  }
  return undefined
}

/** « quartier des tarterets », typed in haste: a word that only a list of places holds. */
const isSmallName = ({ lexicon }: Reading, { fold, shape }: Token): boolean =>
  (shape === 'lower' || shape === 'shout') &&
  fold.length > 3 &&
  !lexicon.isEmpty &&
  !lexicon.isOrdinary(fold) &&
  (lexicon.isPlace(fold) || !lexicon.isNearOrdinary(fold))

const CLASSES: Readonly<Record<NounKind, SpanClass>> = {
  place: 'lieu',
  body: 'organisation',
  generic: 'organisation',
}

/** Common nouns whose name is a territory: only the territory goes. */
const OF_A_TOWN =
  /^(?:mairies?|prefectures?|sous-prefectures?|gares?|communes?|villes?|villages?|bourgs?|departements?|regions?|marches?)$/

function institution(reading: Reading, noun: Token): Found[] {
  const kind = kindOf(noun)
  const name = kind === undefined ? undefined : nameAfter(reading, noun)
  if (kind === undefined || name === undefined) return []
  const apart = kind === 'generic' || (name.own && touching(reading, name.first, -1) !== noun)
  // a noun with its own capital belongs to the name, whatever it is
  const from = apart && !isCapital(noun) ? name.first : noun
  const inTown = OF_A_TOWN.test(noun.fold) && !isCapital(noun)
  const marking = { confidence: 0.85, reason: 'named-institution' as const }
  return [mask(from, name.last, { class: inTown ? 'lieu' : CLASSES[kind], ...marking })]
}

/** Gardens, schools, districts, firms: a common noun and the name that makes it one place. */
export const institutionsIn = (reading: Reading): Found[] =>
  reading.tokens.flatMap((token) => institution(reading, token))
