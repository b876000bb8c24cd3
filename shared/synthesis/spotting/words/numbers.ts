const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const UNITS = list(`
  deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante
  septante octante nonante quatre-vingt quatre-vingts quatre-vingt-dix cent cents mille million millions milliard
  dix-sept dix-huit dix-neuf soixante-dix
`)

const ROUND = list(
  'dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines dizaines douzaine millier milliers',
)

/** « deux », « cinquante-huit », « 14 », « 2 340 », « 1,90 »: a number of two or more, however written. */
export function isNumber(word: string): boolean {
  if (/^\d/.test(word)) return /^\d+(?:[.,]\d+)*$/.test(word)
  return UNITS.has(word) || (word.includes('-') && word.split('-').every(isNumberPart))
}

const isNumberPart = (part: string): boolean =>
  UNITS.has(part) || part === 'et' || part === 'un' || part === 'une'

/** « une dizaine », « la quarantaine ». */
export const isRound = (word: string): boolean => ROUND.has(word)

const SMALL: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
}

/** What a small number is worth; any other is taken for more than nine. */
export function worthOf(word: string): number {
  const small = SMALL[word]
  if (small !== undefined) return small
  const digits = Number.parseFloat(word.replace(',', '.'))
  return Number.isNaN(digits) ? 10 : digits
}
