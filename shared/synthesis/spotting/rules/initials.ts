import type { Found } from '../found.ts'
import type { Reading } from '../reading.ts'

/** « K. D. », « F.D. », « J.-P. », « Anne-Laure B. »: letters that stand for a name. */
const SEVERAL = /(?<![\p{L}\p{N}.])\p{Lu}\.[ -]?\p{Lu}\.(?:[ -]?\p{Lu}\.)?(?![\p{L}\p{N}])/gu
const WITH_NAME = /(?<![\p{L}\p{N}'-])\p{Lu}\. (?=\p{Lu}[\p{L}'-]+)(?:\p{Lu}[\p{L}'-]+)/gu
const NAME_FIRST = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}[\p{L}-]+ \p{Lu}\.(?![\p{L}\p{N}])/gu
const LONE =
  /(?<=(?<![\p{L}])(?:avec|chez|pour|que|et|à|par|de|contre|comme) )\p{Lu}\.(?= ?[\p{Ll},])/gu
const ACTING =
  /(?<![\p{L}\p{N}'-])(?!A )\p{Lu}\.(?= (?:a|est|était|avait|dit|me|m'|ne|n'|se|s'|nous|va|veut|fait|vient|part|lui|y)(?![\p{L}]))/gu
const BETWEEN =
  /(?<=(?<![\p{L}])(?:avec|chez|de|d'|que|contre) )\p{Lu}(?=[ ,.;](?! ?\d))(?! ?[&%°])/gu

const found = (
  match: RegExpMatchArray,
  kind: 'initiales' | 'personne',
  confidence: number,
): Found => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  class: kind,
  level: 'mask',
  confidence,
  reason: 'form',
})

/** Initials, alone or beside a name. */
export function initialsIn({ text }: Reading): Found[] {
  return [
    ...[...text.matchAll(SEVERAL)].map((each) => found(each, 'initiales', 0.85)),
    ...[...text.matchAll(WITH_NAME)].map((each) => found(each, 'personne', 0.85)),
    ...[...text.matchAll(NAME_FIRST)].map((each) => found(each, 'personne', 0.8)),
    ...[...text.matchAll(LONE)].map((each) => found(each, 'initiales', 0.75)),
    ...[...text.matchAll(ACTING)].map((each) => found(each, 'initiales', 0.75)),
    ...[...text.matchAll(BETWEEN)].map((each) => found(each, 'initiales', 0.5)),
  ]
}
