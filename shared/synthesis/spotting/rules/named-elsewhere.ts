import { mask, type Found } from '../found.ts'
import { hasCapital, isCapital, type Reading } from '../reading.ts'
import type { SpanClass } from '../span.ts'
import type { Token } from '../token.ts'
import { FUNCTION_WORDS, NAME_LINKS } from '../words/function-words.ts'
import { isKept, isSubject } from './judge-word.ts'

const NAMING: ReadonlySet<SpanClass> = new Set([
  'prenom',
  'personne',
  'surnom',
  'lieu',
  'organisation',
])
const SURE = 0.6

/** The telling words of what was found, and what each names. */
function knownWords({ tokens, lexicon }: Reading, found: readonly Found[]): Map<string, SpanClass> {
  const known = new Map<string, SpanClass>()
  const naming = found.filter(
    (each) => each.level === 'mask' && NAMING.has(each.class) && each.confidence >= SURE,
  )
  for (const token of tokens) {
    if (token.raw.length < 3 || !hasCapital(token) || isKept(token) || NAME_LINKS.has(token.fold))
      continue
    const within = naming.find(({ start, end }) => start <= token.start && token.end <= end)
    if (within === undefined) continue
    const telling =
      within.class === 'prenom' || within.class === 'surnom' || !lexicon.isOrdinary(token.fold)
    if (telling) known.set(token.fold, within.class)
  }
  return known
}

function isAgain(reading: Reading, token: Token): boolean {
  if (isCapital(token)) return true
  if (!reading.lexicon.isOrdinary(token.fold)) return true
  return hasCapital(token) && isSubject(reading, token)
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
