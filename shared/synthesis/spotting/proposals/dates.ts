import { fold } from '../fold.ts'
import { alone, withLeft, type Proposed, type Slot } from './slot.ts'

interface Season {
  readonly when: string
  readonly noun: string
  readonly of: string
}

const WINTER: Season = { when: 'en hiver', noun: "l'hiver", of: "d'hiver" }
const SPRING: Season = { when: 'au printemps', noun: 'le printemps', of: 'de printemps' }
const SUMMER: Season = { when: 'en été', noun: "l'été", of: "d'été" }
const AUTUMN: Season = { when: "à l'automne", noun: "l'automne", of: "d'automne" }

const MONTHS: readonly (readonly [RegExp, Season])[] = [
  [/decembre|dec\b|janvier|janv\b|fevrier|fev\b|hiver/, WINTER],
  [/mars|avril|avr\b|mai\b|printemps/, SPRING],
  [/juin|juillet|juil\b|aout|ete\b/, SUMMER],
  [/septembre|sept\b|octobre|oct\b|novembre|nov\b|automne|rentree/, AUTUMN],
]

const seasonOf = (said: string): Season | undefined =>
  MONTHS.find(([month]) => month.test(said))?.[1]

const GOVERNED = /^(?:depuis|avant|apres|des|vers|pour|jusqu'|jusque|entre)$/

/** « le 16 mai »: an article stands before, and may itself be governed: « avant le 16 mai ». */
function afterArticle(slot: Slot, season: Season | undefined): Proposed {
  const when = season?.when ?? 'ce jour-là'
  const noun = season?.noun ?? 'cette période'
  if (slot.left === 'du')
    return withLeft(slot, [noun === 'le printemps' ? 'du printemps' : `de ${noun}`], 'jour dit')
  if (slot.left === 'au') return withLeft(slot, [when], 'jour dit')
  return withLeft(slot, GOVERNED.test(slot.farLeft) ? [noun] : [when, 'un jour'], 'jour dit')
}

const FIXED: readonly (readonly [RegExp, string])[] = [
  [/^depuis /, 'depuis peu'],
  [/^(?:avant|jusqu'au|pour|vers) /, 'bientôt'],
  [/^des /, 'dès que possible'],
  [/^apres /, 'ensuite'],
  [/^(?:entre|a partir|a compter)/, 'sur quelques jours'],
  [/semaine du/, 'cette semaine-là'],
  [/dernier|derniere|passe|passee/, 'récemment'],
  [/prochain/, 'bientôt'],
  [/^ce |^cette /, 'ce jour-là'],
  [/matin/, 'un matin'],
  [/soir/, 'un soir'],
]

/** A season, a day, « récemment »: never finer. */
export function proposeForDate(slot: Slot): Proposed {
  const said = fold(slot.said)
  const season = seasonOf(said)
  if (/^(?:le|du|au)$/.test(slot.left)) return afterArticle(slot, season)
  if (GOVERNED.test(slot.left)) {
    return alone(slot, [
      slot.left === 'depuis' ? 'quelque temps' : (season?.noun ?? 'cette période'),
    ])
  }
  if (/^(?:de|d')$/.test(slot.left)) return alone(slot, ['cette période'])
  const fixed = FIXED.find(([pattern]) => pattern.test(said))
  if (fixed !== undefined && !(season !== undefined && /\d/.test(said) && !/derni|pass/.test(said)))
    return alone(slot, [fixed[1]])
  if (said.startsWith('le ') && season === undefined) return alone(slot, ['ce jour-là', 'un jour'])
  if (season !== undefined) return alone(slot, [season.when, `un jour ${season.of}`])
  return alone(slot, [/\d{4}/.test(said) ? 'il y a quelque temps' : 'un jour'])
}
