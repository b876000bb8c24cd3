import type { Found } from './found.ts'
import type { Gazetteers } from './gazetteers.ts'
import { propose } from './proposals/propose.ts'
import { readText, type Reading } from './reading.ts'
import type { Roster } from './roster.ts'
import { agesIn } from './rules/ages.ts'
import { cluesIn } from './rules/clues.ts'
import { datesIn } from './rules/dates.ts'
import { formsIn } from './rules/forms.ts'
import { headCountsIn } from './rules/head-counts.ts'
import { initialsIn } from './rules/initials.ts'
import { institutionsIn } from './rules/institutions.ts'
import { namedElsewhereIn } from './rules/named-elsewhere.ts'
import { namesIn } from './rules/names.ts'
import { quotationsIn } from './rules/quotations.ts'
import { rosterNamesIn } from './rules/roster-names.ts'
import { selfNamingIn } from './rules/self-naming.ts'
import { situatedRolesIn } from './rules/situated-roles.ts'
import { smallPlacesIn } from './rules/small-places.ts'
import { territoriesIn } from './rules/territories.ts'
import { titlesIn } from './rules/titles.ts'
import { uniqueRolesIn } from './rules/unique-roles.ts'
import { settle } from './settle.ts'
import type { Range, Span } from './span.ts'

const RULES: readonly ((reading: Reading) => Found[])[] = [
  rosterNamesIn,
  formsIn,
  datesIn,
  agesIn,
  titlesIn,
  initialsIn,
  selfNamingIn,
  institutionsIn,
  territoriesIn,
  smallPlacesIn,
  namesIn,
  headCountsIn,
  uniqueRolesIn,
  cluesIn,
  quotationsIn,
]

/** Offsets of the given text for those of the cleaned one. */
function inGiven({ clean }: Reading, { start, end }: Range): Range {
  return { start: clean.from[start] ?? 0, end: clean.to[end - 1] ?? 0 }
}

function spanOf(given: string, reading: Reading, found: Found): Span {
  const { place, proposals, bare } = propose(reading, found)
  const range = inGiven(reading, found)
  return {
    ...range,
    text: given.slice(range.start, range.end),
    class: found.class,
    level: found.level,
    confidence: found.confidence,
    reason: { key: found.reason, word: reading.text.slice(found.start, found.end) },
    place: inGiven(reading, place),
    proposals,
    bare,
  }
}

/**
 * Marks what could make somebody be recognised: help for re-reading, never a guarantee. Pure: no
 * network, no clock; the same text, roster and lists give the same spans.
 */
export function spot(given: string, roster: Roster, gazetteers: Gazetteers): readonly Span[] {
  const reading = readText(given, roster, gazetteers)
  const first = RULES.flatMap((rule) => rule(reading))
  const again = [...first, ...namedElsewhereIn(reading, first)]
  const all = settle(reading.text, [...again, ...situatedRolesIn(reading, again)])
  return all.map((found) => spanOf(given, reading, found))
}
