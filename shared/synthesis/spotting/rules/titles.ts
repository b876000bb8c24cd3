import { mask, type Found } from '../found.ts'
import { hasCapital, isCapital, touching, type Reading } from '../reading.ts'
import type { Token } from '../token.ts'
import { CIVILITIES, CIVILITIES_WITH_CAPITAL, SITUATED_ROLES } from '../words/civilities.ts'
import { FUNCTION_WORDS } from '../words/function-words.ts'
import { MOSTLY_NAMES } from '../words/name-words.ts'
import { isActing } from '../words/verbs.ts'
import { isKept } from './judge-word.ts'

const PARTICLES = /^(?:de|du|des|d|la|le|el|al|ben|da|dos|van|von|di|o)$/

/** A word that may be the name after a title, whatever its case. */
function isNameAfter(reading: Reading, title: Token, token: Token): boolean {
  if (token.shape === 'number') return false
  if (token.raw.length === 1) return hasCapital(token)
  if (FUNCTION_WORDS.has(token.fold) || SITUATED_ROLES.has(token.fold)) return false
  if (hasCapital(token)) return !isKept(token)
  if (CIVILITIES_WITH_CAPITAL.has(title.fold) && title.fold !== 'm') {
    return token.shape === 'shout' && !reading.lexicon.isOrdinary(token.fold)
  }
  return (
    !isActing(token.fold) &&
    (!reading.lexicon.isOrdinary(token.fold) || reading.lexicon.isName(token.fold))
  )
}

/** The end of a name begun after a title: initials, particles and capitals go on. */
function lastOfName(reading: Reading, first: Token): Token {
  const next = touching(reading, first, 1)
  if (next === undefined) return first
  if (isCapital(next) && !isKept(next)) return lastOfName(reading, next)
  if (next.raw.length === 1 && isCapital(next)) return next
  const after = touching(reading, next, 1)
  const goesOn =
    PARTICLES.test(next.fold) && after !== undefined && isCapital(after) && !isKept(after)
  return goesOn ? lastOfName(reading, after) : first
}

/** « M. » alone is a title only before a name; « m » inside a sentence is an elision. */
const isTitle = (token: Token): boolean =>
  CIVILITIES.has(token.fold) && !(token.elided || (token.fold === 'm' && token.shape === 'lower'))

/** The dot of an initial belongs to it: « Mme B. ». */
function closing(reading: Reading, last: Token): Token {
  return last.raw.length === 1 && reading.text.charAt(last.end) === '.'
    ? { ...last, end: last.end + 1 }
    : last
}

function titled(reading: Reading, title: Token): Found[] {
  const { tokens } = reading
  const next = tokens[title.index + 1]
  if (next === undefined || !/^\.? $/.test(next.gap)) return []
  const particle = PARTICLES.test(next.fold) ? tokens[next.index + 1] : undefined
  const first = particle !== undefined && isCapital(particle) ? particle : next
  if (!isNameAfter(reading, title, first)) return []
  const last = closing(reading, lastOfName(reading, first))
  return [mask(title, last, { class: 'personne', confidence: 0.95, reason: 'after-title' })]
}

/** « le président Marchetti », « le directeur Bonnafous »: a role and a name. */
function roleNamed(reading: Reading, role: Token): Found[] {
  const next = touching(reading, role, 1)
  if (next === undefined || !isCapital(next)) return []
  // « le patron Le Bihan »: a surname may open on an article
  if (isKept(next) && lastOfName(reading, next) === next) return []
  const before = touching(reading, role, -1)
  const from = before !== undefined && /^(?:le|la|l)$/.test(before.fold) ? before : role
  const last = closing(reading, lastOfName(reading, next))
  return [mask(from, last, { class: 'personne', confidence: 0.9, reason: 'after-title' })]
}

const SAME_AS =
  /^(?:famille|dossier|freres|soeurs|epoux|clan|affaire|prenomme|prenommee|nomme|nommee)$/

/** « la famille Benali », « les frères Carvalho », « un certain Lacombe ». */
function familyNamed(reading: Reading, noun: Token): Found[] {
  const next = touching(reading, noun, 1)
  if (next === undefined || !isCapital(next) || isKept(next)) return []
  return [
    mask(next, lastOfName(reading, next), {
      class: 'personne',
      confidence: 0.9,
      reason: 'after-title',
    }),
  ]
}

const KIN_OF = /^(?:fils|fille|veuve|gendre|neveu|niece)$/

/** « le fils Morvan »: kin and a name are one person. */
function kinNamed(reading: Reading, noun: Token): Found[] {
  const next = touching(reading, noun, 1)
  if (next === undefined || !isCapital(next) || isKept(next)) return []
  const before = touching(reading, noun, -1)
  const from = before !== undefined && /^(?:le|la)$/.test(before.fold) ? before : noun
  const marking = { class: 'personne', confidence: 0.8, reason: 'after-title' } as const
  return [mask(from, lastOfName(reading, next), marking)]
}

const COMPOUND = /^(?:jean|marie|anne|pierre|paul|louis|charles)$/

/** « jean pierre », typed in haste: two names that are common words, side by side. */
function smallCompound(reading: Reading, first: Token): Found[] {
  const next = reading.tokens[first.index + 1]
  if (next === undefined || next.gap !== ' ' || hasCapital(next)) return []
  const both = MOSTLY_NAMES.has(next.fold) || COMPOUND.test(next.fold)
  if (!both) return []
  return [mask(first, next, { class: 'prenom', confidence: 0.7, reason: 'known-first-name' })]
}

/** Names told by the title or the role before them. */
export function titlesIn(reading: Reading): Found[] {
  return reading.tokens.flatMap((token) => {
    if (isTitle(token)) return titled(reading, token)
    if (SITUATED_ROLES.has(token.fold)) return roleNamed(reading, token)
    if (KIN_OF.test(token.fold)) return kinNamed(reading, token)
    if (COMPOUND.test(token.fold) && !hasCapital(token)) return smallCompound(reading, token)
    return SAME_AS.test(token.fold) ? familyNamed(reading, token) : []
  })
}
