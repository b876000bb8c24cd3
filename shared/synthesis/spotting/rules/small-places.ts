import { mask, type Found } from '../found.ts'
import { touching, type Reading } from '../reading.ts'
import type { Token } from '../token.ts'

const PREPOSITIONS = /^(?:a|de|d|sur|vers|depuis|pour|jusqu|entre|par|vers)$/

/** « saint affrique », « st dié », « saint-étienne »: a saint is a place when it is typed in haste. */
function saintly(reading: Reading, token: Token): Found[] {
  if (!/^(?:st|ste|saint|sainte)$/.test(token.fold)) return []
  const next = reading.tokens[token.index + 1]
  const before = touching(reading, token, -1)
  if (next === undefined || !/^[ -]$/.test(next.gap) || next.shape === 'number') return []
  const placed = before !== undefined && PREPOSITIONS.test(before.fold)
  const known = reading.lexicon.isPlace(next.fold) || reading.lexicon.isName(next.fold)
  const capital = next.shape === 'title'
  if (!capital && !(placed && known)) return []
  return [mask(token, next, { class: 'lieu', confidence: 0.8, reason: 'known-place' })]
}

/** Places of several words that no capital shows. */
export const smallPlacesIn = (reading: Reading): Found[] =>
  reading.tokens.flatMap((token) => saintly(reading, token))
