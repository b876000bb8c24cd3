import { mask, type Found } from '../found.ts'
import { oneEditApart } from '../near.ts'
import { hasCapital, isCapital, touching, type Reading } from '../reading.ts'
import type { RosterKind, RosterName } from '../roster.ts'
import type { SpanClass } from '../span.ts'
import type { Token } from '../token.ts'
import { DETERMINERS } from '../words/function-words.ts'
import { isPublicAcronym, isSubject } from './judge-word.ts'
import { kindHere } from './kind-here.ts'

const NEAR_FROM = 5
const CLASSES: Readonly<Record<RosterKind, SpanClass>> = {
  person: 'prenom',
  place: 'lieu',
  organisation: 'organisation',
  any: 'personne',
}

const singular = (word: string): string => word.replace(/[sx]$/, '')
const isSame = (one: string, other: string): boolean =>
  one === other || singular(one) === singular(other)

/** What it names, by what the group said or how it is used; of neither, both can be proposed. */
function named(
  reading: Reading,
  token: Token,
  { kind, words }: RosterName,
): Pick<Found, 'class' | 'either'> {
  const here = kind === 'any' ? kindHere(reading, token, words) : kind
  if (here === 'any') return { class: CLASSES.any, either: true }
  return { class: here === 'person' && words.length > 1 ? 'personne' : CLASSES[here] }
}

/** « Saint-Affrique » is also « saint affrique »: words of a name over the words of a text. */
function wholeAt(reading: Reading, token: Token, name: RosterName): Found | undefined {
  let at = token.index
  let rest = name.words
  let last: Token | undefined
  while (rest.length > 0) {
    const here = reading.tokens[at]
    if (here === undefined || (last !== undefined && !/^[ '’.-]{1,2}$/.test(here.gap)))
      return undefined
    const parts = here.fold.split(/[-'·]/)
    if (parts.length > rest.length) return undefined
    if (!parts.every((part, n) => isSame(part, rest[n] ?? ''))) return undefined
    rest = rest.slice(parts.length)
    last = here
    at += 1
  }
  if (last === undefined) return undefined
  return mask(token, last, { ...named(reading, token, name), confidence: 0.99, reason: 'roster' })
}

/** A name that is also a common word is that name with its capital, or where somebody acts. */
function isMeant(reading: Reading, token: Token): boolean {
  if (!reading.lexicon.isOrdinary(token.fold)) return true
  if (isCapital(token)) return true
  const before = touching(reading, token, -1)
  if (before !== undefined && !token.opens && DETERMINERS.has(before.fold)) return false
  if (hasCapital(token) && token.opens) return isSubject(reading, token) || nothingElse(token)
  return (
    isSubject(reading, token) ||
    (before !== undefined &&
      /^(?:avec|chez|et)$/.test(before.fold) &&
      reading.lexicon.isName(token.fold))
  )
}

/** A sentence that opens on a name of the roster: « Rose, Pierre et Marc ». */
const nothingElse = ({ raw }: Token): boolean => raw.length > 3

function single(reading: Reading, token: Token): Found | undefined {
  const { roster } = reading
  if (token.elided || token.shape === 'number' || token.fold.length < 2) return undefined
  if (isPublicAcronym(token)) return undefined
  const parts = [token.fold, ...token.fold.split(/[-'·]/)]
  const exact = parts.find((part) => roster.single.has(part) || roster.single.has(singular(part)))
  if (exact !== undefined) {
    const kind = roster.single.get(exact) ?? roster.single.get(singular(exact)) ?? 'any'
    const short = exact.length < 3 && !isCapital(token)
    if (short || !isMeant(reading, token)) return undefined
    return mask(token, token, {
      ...named(reading, token, { kind, words: [exact] }),
      confidence: 0.98,
      reason: 'roster',
    })
  }
  return near(reading, token)
}

/** One letter more, less or other, from five on, in a word that is no common one. */
function near(reading: Reading, token: Token): Found | undefined {
  const { lexicon, roster } = reading
  const { fold } = token
  if (fold.length < NEAR_FROM || (lexicon.isOrdinary(fold) && !isCapital(token))) return undefined
  for (const [name, kind] of roster.single) {
    if (
      name.length < NEAR_FROM ||
      !(oneEditApart(name, fold) || oneEditApart(name, singular(fold)))
    )
      continue
    if (lexicon.isEmpty && !hasCapital(token) && name[0] !== fold[0]) continue
    return mask(token, token, {
      ...named(reading, token, { kind, words: [name] }),
      confidence: 0.85,
      reason: 'roster-near',
    })
  }
  return undefined
}

/** The names that the group gave, wherever and however they are written. */
export function rosterNamesIn(reading: Reading): Found[] {
  const byFirst = new Map<string, RosterName[]>()
  for (const name of reading.roster.whole) {
    const first = singular(name.words[0] ?? '')
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  return reading.tokens.flatMap((token) => {
    const first = singular(token.fold.split(/[-'·]/)[0] ?? '')
    const whole = (byFirst.get(first) ?? []).flatMap((name) => wholeAt(reading, token, name) ?? [])
    const alone = single(reading, token)
    return alone === undefined ? whole : [...whole, alone]
  })
}
