import type { Gazetteers, NameGender } from './gazetteers.ts'
import { isNear } from './near.ts'
import { EVERYDAY as EVERYDAY_WORDS } from './words/everyday.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'
import { COMMON_SURNAMES } from './words/name-words.ts'
import { NATURAL_PLACES } from './words/triggers.ts'

/** What is known of a folded word. */
export interface Lexicon {
  readonly isOrdinary: (word: string) => boolean
  readonly isName: (word: string) => boolean
  readonly genderOf: (word: string) => NameGender | undefined
  readonly isPlace: (word: string) => boolean
  /** Whether one letter more, less or other makes a first name of four letters or more. */
  readonly isNearName: (word: string) => boolean
  readonly isNearOrdinary: (word: string) => boolean
  /** Without lists nothing is unknown: rules on unknown words then stay silent. */
  readonly isEmpty: boolean
}

const parts = (word: string): string[] => word.split(/[-·']/).filter((part) => part !== '')

/** Ways in which a form comes back to one that the list holds. */
function inList(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word) || EVERYDAY_WORDS.has(word) || FUNCTION_WORDS.has(word)) return true
  if (/[sx]$/.test(word) && words.has(word.slice(0, -1))) return true
  return word.endsWith('aux') && words.has(`${word.slice(0, -3)}al`)
}

/** Inclusive endings (« salarié·es ») and joined words (« porte-greffe ») are as ordinary as their parts. */
function isOrdinaryIn(words: ReadonlySet<string>, word: string): boolean {
  if (inList(words, word)) return true
  if (word.includes('·')) return inList(words, word.slice(0, word.indexOf('·')))
  if (!/[-']/.test(word)) return false
  return parts(word).every((part) => part.length < 2 || /^\d/.test(part) || inList(words, part))
}

/** The lists and the words written by hand, asked together; answers on rare words are kept. */
export function lexiconOf({ words, names, places }: Gazetteers): Lexicon {
  const isOneName = (word: string) => names.has(word) || COMMON_SURNAMES.has(word)
  const genderOf = (word: string) => names.get(word) ?? names.get(parts(word)[0] ?? '')
  const isPlace = (word: string) => places.has(word) || NATURAL_PLACES.has(word)
  return {
    isOrdinary: (word) => isOrdinaryIn(words, word),
    isName: (word) => isOneName(word) || (word.includes('-') && parts(word).every(isOneName)),
    genderOf,
    isPlace: (word) => isPlace(word) || (word.includes('-') && parts(word).some(isPlace)),
    isNearName: (word) =>
      word.length > 4 && isNear(word, (each) => each.length > 3 && names.has(each)),
    isNearOrdinary: (word) => isNear(word, (each) => each.length > 2 && inList(words, each)),
    isEmpty: words.size === 0,
  }
}
