import { generalise, type Found } from '../found.ts'
import type { Reading } from '../reading.ts'

const NUMBER =
  '(?:\\d{1,3}|(?:(?:quatre-vingts?|soixante|cinquante|quarante|trente|vingt|dix|deux|trois|quatre|cinq|six|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize|cent)(?:[- ]et[- ]une?|[- ]et[- ]onze|(?:-(?:dix|onze|douze|treize|quatorze|quinze|seize|une?|deux|trois|quatre|cinq|six|sept|huit|neuf))*)?))'
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N},-])${NUMBER}(?: (?:ou|à|-) ${NUMBER})? (?:ans|années|piges|balais)(?![\\p{L}\\p{N}])`,
  'giu',
)
const OTHER_AGES =
  /(?<![\p{L}])(?:(?:la|sa|ma|une bonne|petite|l'autre côté de la) (?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)(?! (?:de|d'))|(?:quadra|quinqua|sexa|septua|octo|nona)génaires?|né[e]? en \d{4}|âgée? de [\p{L}-]+ ans|(?<=a )(?:dix-huit|seize|dix-sept) ans)(?![\p{L}])/giu
const MONTHS_OLD =
  /(?<![\p{L}\p{N}])(?:bébé|fils|fille|petit|petite|gamin|gamine|enfant|nourrisson) de (?:\p{L}+|\d+) (?:mois|semaines)(?![\p{L}])/giu

/** What says, just before or after, that years are a length of time and not an age. */
const LENGTH_BEFORE =
  /(?:depuis|pendant|durant|après|en|dans|sur|sous|tous les|il y a|y a|ça fait|cela fait|voilà|fait|faisait|pour|tenu|passé|passés|resté|restée|travaillé|encadre|dure|duré|avant|prend|pris|mis|attendu|attend|sans|bail de|contrat de|prison de|plus de|moins de|près de|bientôt) (?:\p{L}+ )?(?:presque |environ |bien |plus de |moins de |à peu près |déjà |les |ces |ses |mes |nos |bientôt )?$/iu
const LENGTH_AFTER =
  /^ (?:d'anciennet|d'expérience|de métier|de maraîch|de boîte|de maison|de carrière|de service|de ça|de cela|de prison|de travail|de vie|de mariage|plus tard|plus tôt|après|avant|que |qu'|durant|de suite|d'affilée|à |aujourd|de bail|de contrat|de retard|de combat|d'attente|ferme|de bon|de ménage|d'insertion|de parcours|d'écart|de terrain|de recul)/iu
const AGED_BEFORE =
  /(?:\ba|\bont|avait|avaient|avoir|ayant|n'a que|n'avait que|aura|j'ai|j'avais|tu as|âgée?s? de|âge de|fêt\p{L}+ (?:ses|mes)|à|de|du haut de ses|ses|mes) (?:que |à peine |bientôt |presque |environ |plus de |déjà |tout juste )*$/iu
const FEWEST_UNSAID = 15

const worth = (years: string): number => {
  const digits = /^\d+/.exec(years)
  if (digits !== null) return Number(digits[0])
  return /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze) /i.test(
    years,
  )
    ? 10
    : 20
}

function isAge(text: string, start: number, years: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(start + years.length, start + years.length + 20)
  const has = AGED_BEFORE.test(before)
  if (LENGTH_AFTER.test(after)) return false
  if (has && !/(?:depuis|après|plus) de $/iu.test(before))
    return (
      worth(years) >= FEWEST_UNSAID ||
      /(?:\ba|avait|âgée?s? de|ont|avaient|n'a que) (?:\p{L}+ )?$/iu.test(before)
    )
  return !LENGTH_BEFORE.test(before) && worth(years) >= FEWEST_UNSAID
}

/** Ages, masked; lengths of time in years, to be said otherwise. */
export function agesIn({ text }: Reading): Found[] {
  const years = [...text.matchAll(YEARS)].map((match): Found => {
    const range = { start: match.index, end: match.index + match[0].length }
    return isAge(text, match.index, match[0])
      ? { ...range, class: 'age', level: 'mask', confidence: 0.85, reason: 'form' }
      : generalise(range, 'duree')
  })
  const others = [...text.matchAll(OTHER_AGES)].map((match): Found => ({
    start: match.index,
    end: match.index + match[0].length,
    class: 'age',
    level: 'mask',
    confidence: 0.85,
    reason: 'form',
  }))
  const little = [...text.matchAll(MONTHS_OLD)].map((match) =>
    generalise({ start: match.index, end: match.index + match[0].length }, 'famille'),
  )
  return [...years, ...others, ...little]
}
