import { mask, type Found } from '../found.ts'
import { hasCapital, type Reading } from '../reading.ts'
import type { SpanClass } from '../span.ts'
import type { Token } from '../token.ts'
import { FUNCTION_WORDS } from '../words/function-words.ts'
import { isActing } from '../words/verbs.ts'
import { isKept } from './judge-word.ts'

interface Turn {
  readonly class: SpanClass
  readonly before: RegExp
  /** The turn only speaks for a word that bears a capital, or that no dictionary holds. */
  readonly sure: boolean
}

/** Turns of phrase that end where a name begins; read on the forty characters before the word. */
const TURNS: readonly Turn[] = [
  {
    class: 'prenom',
    sure: true,
    before:
      /(?:je m'appelle|j'm'appelle|jmappelle|je me nomme|me prénomme|mon (?:petit )?(?:prénom|nom),? (?:c'est|c'était|est|était)|s'appel(?:le|ait|aient)|se prénomme|se nomm(?:e|ait)|prénommée?|nommée?|répond au nom de) $/iu,
  },
  {
    class: 'prenom',
    sure: false,
    before:
      /(?:moi,? c'est|moi,?|c'est moi,?|ici,?|slt,? c|salut,? c'est|allo,? c'est|bonjour,? c'est|cest|un certain|une certaine|le petit|la petite|le grand|le vieux|la vieille|le jeune|la jeune|ce pauvre|cette pauvre|mon pote|mon ami|mon amie|ma copine|mon copain|collègue) $/iu,
  },
  {
    class: 'surnom',
    sure: true,
    before:
      /(?:surnommée?s?|surnomm(?:ent|ait|aient) (?:\p{L}+ )?|dite? «? ?|alias|(?:qu')?on l'appel(?:le|ait)|on (?:m'|l'|t')appel(?:le|ait)|(?:ils|elles) (?:l'|m')appellent|qu'on appel(?:le|ait)|tout le monde (?:l'|m')appelle|le surnom de|mon surnom,? c'est|son surnom,? c'est) ?[«"“]? ?$/iu,
  },
]

const LONGEST_TURN = 44

const looksNamed = ({ lexicon }: Reading, token: Token, sure: boolean): boolean => {
  if (isKept(token) || FUNCTION_WORDS.has(token.fold)) return false
  if (hasCapital(token)) return true
  if (isActing(token.fold) || lexicon.isOrdinary(token.fold)) return false
  return sure || lexicon.isName(token.fold)
}

/** « on l'appelait le père Mathurin », « surnommé la Tique »: a nickname with its article. */
function lastOf({ tokens }: Reading, first: Token): Token {
  const next = tokens[first.index + 1]
  return next !== undefined && /^[ -]$/.test(next.gap) && hasCapital(next) && !isKept(next)
    ? lastOf({ tokens } as Reading, next)
    : first
}

function named(reading: Reading, token: Token): Found[] {
  if (token.elided || token.shape === 'number') return []
  const before = reading.text.slice(Math.max(0, token.start - LONGEST_TURN), token.start)
  const turn = TURNS.find((each) => each.before.test(before))
  if (turn === undefined) return []
  const article = turn.class === 'surnom' && /^(?:le|la|l|les)$/.test(token.fold)
  const first = article ? reading.tokens[token.index + 1] : token
  if (first === undefined) return []
  if (!article && !looksNamed(reading, first, turn.sure)) return []
  if (article && !/^[ ']$/.test(first.gap)) return []
  const marking = { class: turn.class, confidence: 0.85, reason: 'names-oneself' as const }
  return [mask(token, lastOf(reading, first), marking)]
}

/** Names that somebody gives: their own, or what another is called. */
export const selfNamingIn = (reading: Reading): Found[] =>
  reading.tokens.flatMap((token) => named(reading, token))
