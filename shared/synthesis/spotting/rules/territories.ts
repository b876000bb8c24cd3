import { mask, type Found } from '../found.ts'
import { hasCapital, type Reading } from '../reading.ts'
import type { Token } from '../token.ts'
import { KEPT_CAPITALS } from '../words/acronyms.ts'
import { FUNCTION_WORDS } from '../words/function-words.ts'
import { isPublicAcronym } from './judge-word.ts'

const LINKS = /^(?:de|du|des|d|la|le|les|l|en|a|au|aux|sur)$/

const isPart = (token: Token): boolean =>
  hasCapital(token) && !token.opens && !isPublicAcronym(token)

/** Where a territory that has begun ends. */
function endOf({ tokens }: Reading, first: Token): Token {
  const next = tokens[first.index + 1]
  const after = tokens[first.index + 2]
  if (next === undefined || !/^[ '-]$/.test(next.gap)) return first
  if (isPart(next) && !FUNCTION_WORDS.has(next.fold)) return endOf({ tokens } as Reading, next)
  const linked = LINKS.test(next.fold) && after !== undefined && /^[ '-]$/.test(after.gap)
  return linked && isPart(after) && !FUNCTION_WORDS.has(after.fold)
    ? endOf({ tokens } as Reading, after)
    : first
}

/** A word that a territory may be: with a capital, or on the lists. */
function mayBePlace({ lexicon }: Reading, token: Token): boolean {
  if (FUNCTION_WORDS.has(token.fold) || isPublicAcronym(token) || token.shape === 'number')
    return false
  if (KEPT_CAPITALS.has(token.fold) && !/^(?:nord|sud|est|ouest)$/.test(token.fold)) return false
  if (hasCapital(token)) return true
  return lexicon.isPlace(token.fold) && !lexicon.isOrdinary(token.fold)
}

function territory(reading: Reading, acronym: Token): Found[] {
  const { tokens } = reading
  let at = acronym.index + 1
  let linked = false
  for (; at <= acronym.index + 3; at += 1) {
    const token = tokens[at]
    if (token === undefined || !/^(?: |'| \(|-)$/.test(token.gap)) return []
    if (!LINKS.test(token.fold)) break
    linked = true
  }
  const first = tokens[at]
  const isNumbered =
    first?.shape === 'number' &&
    /^(?:\d\d|2[ab]|97\d)$/.test(first.fold) &&
    first.gap === ' ' &&
    !linked
  if (first === undefined || !(isNumbered || mayBePlace(reading, first))) return []
  const marking = { class: 'lieu', confidence: 0.9, reason: 'after-acronym' } as const
  return [mask(first, isNumbered ? first : endOf(reading, first), marking)]
}

const BY_NUMBER =
  /(?<=(?<![\p{L}])(?:dans|du|le|dans le|département|dept) )(?:3[2-9]|[4-8]\d|9[0-5]|97[1-6]|2[ABab])(?=[ ,.;!?)]*(?:$|[,.;!?)\n]|et |ou |on |il |elle |je |c'|à |en |pour |avec ))/gu

/** « la DDETS du Gard »: the acronym stays, the territory goes. « dans le 93 » as well. */
export function territoriesIn(reading: Reading): Found[] {
  const numbers = [...reading.text.matchAll(BY_NUMBER)].map((match): Found => ({
    start: match.index,
    end: match.index + match[0].length,
    class: 'lieu',
    level: 'mask',
    confidence: 0.6,
    reason: 'form',
  }))
  const after = reading.tokens.flatMap((token) =>
    isPublicAcronym(token) ? territory(reading, token) : [],
  )
  return [...after, ...numbers]
}
