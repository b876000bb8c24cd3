import { beside, hasCapital, isCapital, touching, type Reading } from '../reading.ts'
import type { MaskClass, ReasonKey } from '../span.ts'
import type { Token } from '../token.ts'
import { KEPT_CAPITALS, PUBLIC_ACRONYMS } from '../words/acronyms.ts'
import { DETERMINERS, FUNCTION_WORDS, PLACE_PREPOSITIONS } from '../words/function-words.ts'
import { MOSTLY_NAMES } from '../words/name-words.ts'
import { isActing } from '../words/verbs.ts'

/** What a word by itself seems to name, and how sure that is. */
export interface Verdict {
  readonly class: MaskClass
  readonly confidence: number
  readonly reason: ReasonKey
}

const verdict = (kind: MaskClass, confidence: number, reason: ReasonKey): Verdict => ({
  class: kind,
  confidence,
  reason,
})

/** Acronyms that all have, in their plural too. */
export const isPublicAcronym = (token: Token): boolean => {
  const word = token.fold.replaceAll('-', '')
  if (!hasCapital(token) && token.shape !== 'shout') return false
  if (token.shape === 'title' && token.raw.length > 2) return false
  return PUBLIC_ACRONYMS.has(word) || PUBLIC_ACRONYMS.has(word.replace(/s$/, ''))
}

/** Words that name nobody whatever their capital. */
export function isKept(token: Token): boolean {
  const { fold, shape, raw, elided } = token
  if (elided || shape === 'number' || FUNCTION_WORDS.has(fold) || KEPT_CAPITALS.has(fold))
    return true
  return raw.length < 2 || isPublicAcronym(token) || /^(?:\d|[adenr]n?\d+$)/.test(fold)
}

/** Whether the word stands as somebody who acts: no article before, a verb or a comma after. */
export function isSubject(reading: Reading, token: Token): boolean {
  const before = touching(reading, token, -1)
  if (!token.opens && before !== undefined && DETERMINERS.has(before.fold)) return false
  const after = reading.tokens[token.index + 1]
  if (after === undefined) return false
  if (after.gap === ' ') {
    const joined = after.fold === 'et' && isCapitalAt(reading, after.index + 1)
    return (
      (joined || isActing(after.fold) || /^(?:aussi|non)$/.test(after.fold)) && !isAdverbial(token)
    )
  }
  return (
    after.gap === ', ' && /^(?:notre|mon|ma|qui|l|le|la|son|sa|lui|elle|une|un)$/.test(after.fold)
  )
}

const isCapitalAt = ({ tokens }: Reading, index: number): boolean => {
  const token = tokens[index]
  return token !== undefined && isCapital(token) && !isKept(token)
}

const CLAUSE_WORDS =
  /^(?:et|que|qu|quand|mais|ou|donc|si|comme|avec|chez|car|puis|alors|parce|lorsque|pendant)$/

/** Whether a clause may begin at the word: nothing that it could qualify stands before. */
function opensClause({ tokens }: Reading, { index, gap, opens }: Token): boolean {
  const before = tokens[index - 1]
  return opens || gap !== ' ' || before === undefined || CLAUSE_WORDS.test(before.fold)
}

/** « Bien a », « Demain est »: endings that no name has. */
const isAdverbial = ({ fold }: Token): boolean => /(?:ment|tion|isme|age|ité)$/.test(fold)

const followsPlacePreposition = (reading: Reading, token: Token): boolean => {
  const before = touching(reading, token, -1)
  return before !== undefined && PLACE_PREPOSITIONS.has(before.fold)
}

/** A place or a person, by the lists and by what stands before. */
function whoOrWhere(reading: Reading, token: Token): Verdict {
  const { lexicon } = reading
  const before = touching(reading, token, -1)
  const isPlace = lexicon.isPlace(token.fold)
  const placed = before !== undefined && /^(?:a|en|vers|depuis|sur)$/.test(before.fold)
  if (isPlace && (placed || !lexicon.isName(token.fold))) return verdict('lieu', 0.9, 'known-place')
  if (lexicon.isName(token.fold)) return verdict('prenom', 0.95, 'known-first-name')
  if (placed) return verdict('lieu', 0.7, 'unknown-capital')
  if (token.shape === 'upper') return verdict('organisation', 0.6, 'unknown-capital')
  if (before !== undefined && /^(?:le|la|les|l|aux|du|des|chez)$/.test(before.fold)) {
    return verdict('organisation', 0.6, 'unknown-capital')
  }
  return verdict('personne', 0.65, 'unknown-capital')
}

/** A word with a capital in the course of a sentence. */
function judgeCapital(reading: Reading, token: Token): Verdict | undefined {
  const { lexicon } = reading
  const ordinary = lexicon.isOrdinary(token.fold)
  // one word stressed in capitals
  if (token.shape === 'upper' && ordinary && !MOSTLY_NAMES.has(token.fold)) return undefined
  const judged = whoOrWhere(reading, token)
  return ordinary ? { ...judged, confidence: judged.confidence - 0.2 } : judged
}

/** A word whose capital may only open its sentence. */
function judgeOpening(reading: Reading, token: Token): Verdict | undefined {
  const { lexicon } = reading
  const { fold } = token
  const ordinary = lexicon.isOrdinary(fold)
  const subject = isSubject(reading, token)
  if (ordinary) {
    if (!lexicon.isName(fold)) return undefined
    if (MOSTLY_NAMES.has(fold)) return verdict('prenom', 0.85, 'known-first-name')
    const surname =
      isCapitalAt(reading, token.index + 1) && reading.tokens[token.index + 1]?.gap === ' '
    return subject || surname ? verdict('prenom', 0.6, 'known-first-name') : undefined
  }
  if (lexicon.isName(fold) || lexicon.isPlace(fold)) return whoOrWhere(reading, token)
  if (lexicon.isEmpty && !subject) return undefined
  if (!subject && fold.length > 3 && lexicon.isNearOrdinary(fold)) return undefined
  if (fold.length < 4 && !subject) return undefined
  return verdict(subject ? 'personne' : 'organisation', 0.5, 'unknown-word')
}

/** A word without a capital, or among capitals that say nothing: only the lists and neighbours speak. */
function judgePlain(reading: Reading, token: Token): Verdict | undefined {
  const { lexicon } = reading
  const { fold, shape } = token
  if (lexicon.isEmpty) return undefined
  const ordinary = lexicon.isOrdinary(fold)
  if (ordinary) {
    const mostly = MOSTLY_NAMES.has(fold) && opensClause(reading, token)
    return mostly && isSubject(reading, token)
      ? verdict('prenom', 0.7, 'known-first-name')
      : undefined
  }
  if (fold.length > 2 && lexicon.isName(fold) && (fold.length > 3 || nameCue(reading, token))) {
    return verdict('prenom', 0.8, 'known-first-name')
  }
  const placed = followsPlacePreposition(reading, token) || shape === 'shout' || fold.length > 4
  if (fold.length > 3 && lexicon.isPlace(fold) && placed) {
    return verdict('lieu', 0.8, 'known-place')
  }
  return judgeUnknownPlain(reading, token)
}

/** A plain word that no list holds: a name with a slip of the pen, or the slip of a common word. */
function judgeUnknownPlain(reading: Reading, token: Token): Verdict | undefined {
  const { lexicon } = reading
  const { fold, shape } = token
  if (fold.length < 4 || /\d/.test(fold)) return undefined
  if (shape === 'shout') {
    if (lexicon.isNearOrdinary(fold)) return undefined
    return followsPlacePreposition(reading, token)
      ? verdict('lieu', 0.5, 'unknown-word')
      : verdict('personne', 0.5, 'unknown-word')
  }
  if (fold.length < 5 || lexicon.isNearOrdinary(fold)) return undefined
  if (lexicon.isNearName(fold)) return verdict('prenom', 0.5, 'near-first-name')
  const before = touching(reading, token, -1)
  const placed = before !== undefined && /^(?:a|vers)$/.test(before.fold)
  if (placed) return verdict('lieu', 0.4, 'unknown-word')
  return nameCue(reading, token) && isSubject(reading, token)
    ? verdict('personne', 0.4, 'unknown-word')
    : undefined
}

/** « avec X », « chez X », « X et », « X a dit »: neighbours that a person has. */
function nameCue(reading: Reading, token: Token): boolean {
  const before = beside(reading, token, -1)
  if (before !== undefined && /^(?:avec|chez|que|qu|comme)$/.test(before.fold)) return true
  return isSubject(reading, token)
}

/** « à la Saint-Michel »: a feast, which everybody has. */
const isFeast = (reading: Reading, token: Token): boolean =>
  /^sainte?-[a-z]+$/.test(token.fold) && touching(reading, token, -1)?.fold === 'la'

/** What a word seems to name; undefined for a common word. */
export function judgeWord(reading: Reading, token: Token): Verdict | undefined {
  if (isKept(token) || isFeast(reading, token)) return undefined
  if (isCapital(token)) return judgeCapital(reading, token)
  return hasCapital(token) ? judgeOpening(reading, token) : judgePlain(reading, token)
}
