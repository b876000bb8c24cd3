import { mask, type Found } from '../found.ts'
import { hasCapital, isCapital, type Reading } from '../reading.ts'
import type { SpanClass } from '../span.ts'
import { tokenAt } from '../token-at.ts'
import type { Token } from '../token.ts'
import { DETERMINERS, FUNCTION_WORDS, NAME_LINKS } from '../words/function-words.ts'
import { isKept } from './judge-word.ts'

const NAMING: ReadonlySet<SpanClass> = new Set([
  'prenom',
  'personne',
  'surnom',
  'lieu',
  'organisation',
])
/** A capital on a common word, in the course of a sentence, is enough to know it again. */
const SURE = 0.4

function isTelling({ tokens, lexicon }: Reading, token: Token, kind: SpanClass): boolean {
  if (token.raw.length < 3 || !hasCapital(token) || isKept(token)) return false
  if (NAME_LINKS.has(token.fold)) return false
  if (kind === 'prenom' || kind === 'surnom' || !lexicon.isOrdinary(token.fold)) return true
  return kind === 'personne' && isCapital(token) && !followsDeterminer(tokens, token)
}

/** The telling words of what was found, and what each names. */
function knownWords(reading: Reading, found: readonly Found[]): Map<string, SpanClass> {
  const { tokens } = reading
  const known = new Map<string, SpanClass>()
  for (const { start, end, level, class: kind, confidence } of found) {
    if (level !== 'mask' || !NAMING.has(kind) || confidence < SURE) continue
    for (let at = tokenAt(tokens, start); at < tokens.length; at += 1) {
      const token = tokens[at]
      if (token === undefined || token.end > end) break
      if (isTelling(reading, token, kind)) known.set(token.fold, kind)
    }
  }
  return known
}

const followsDeterminer = (tokens: readonly Token[], { index }: Token): boolean =>
  DETERMINERS.has(tokens[index - 1]?.fold ?? '')

function isAgain(reading: Reading, token: Token): boolean {
  if (isCapital(token)) return true
  if (!reading.lexicon.isOrdinary(token.fold)) return true
  return hasCapital(token)
}

/** A name found once is that name wherever the text says it again. */
export function namedElsewhereIn(reading: Reading, found: readonly Found[]): Found[] {
  const known = knownWords(reading, found)
  if (known.size === 0) return []
  return reading.tokens.flatMap((token) => {
    const kind = FUNCTION_WORDS.has(token.fold) ? undefined : known.get(token.fold)
    if (kind === undefined || isKept(token) || !isAgain(reading, token)) return []
    return [mask(token, token, { class: kind, confidence: 0.75, reason: 'named-elsewhere' })]
  })
}
