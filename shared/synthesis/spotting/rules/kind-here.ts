import { touching, type Reading } from '../reading.ts'
import type { RosterKind } from '../roster.ts'
import type { Token } from '../token.ts'
import { isSubject } from './judge-word.ts'

const WHERE = /^(?:en|dans|sur|au|aux)$/
const GOES =
  /^(?:va|vais|vas|vont|aller|alle|allee|alles|arrive|arrivee|arrives|habite|habitent|livre|livree|livrer|travaille|travaillent|part|parti|partie|partis|rentre|retourne|revient|revenu|revenue|monte|descend|passe|reste)$/

/**
 * What a name of the roster names where nobody said which: what the lists hold of it, then how it is
 * used here. `any` when neither tells.
 */
export function kindHere(reading: Reading, token: Token, words: readonly string[]): RosterKind {
  const { lexicon } = reading
  const [head = ''] = words
  if (lexicon.isName(head)) return 'person'
  if (lexicon.isPlace(words.join('-'))) return 'place'
  const before = touching(reading, token, -1)
  if (before !== undefined && WHERE.test(before.fold)) return 'place'
  const far = before?.fold === 'a' ? touching(reading, before, -1) : undefined
  if (far !== undefined && GOES.test(far.fold)) return 'place'
  return before?.fold === 'avec' || isSubject(reading, token) ? 'person' : 'any'
}
