import { wordlist } from '@scure/bip39/wordlists/french.js'
import { foldWord } from './fold-word.ts'

// Loaded lazily: the list alone weighs as much as a screen.

const uniqueFrom = 4
const mostCompletions = 3

/** Every word that may be spoken at a door, as it is shown. */
export const phraseList: readonly string[] = wordlist.map((word) => word.normalize('NFC'))
const folded: readonly string[] = phraseList.map(foldWord)
const byFolded = new Map(folded.map((fold, at) => [fold, phraseList[at] ?? fold]))

/** What a typed word may be: itself, its first four letters, up to three to choose from, or none. */
export type WordMatch =
  | { readonly kind: 'exact'; readonly word: string }
  | { readonly kind: 'prefix'; readonly word: string }
  | { readonly kind: 'completions'; readonly words: readonly string[] }
  | { readonly kind: 'none' }

/** Finds the word meant. Accents, case and a plural s do not count; four letters are enough. */
export function matchWord(typed: string): WordMatch {
  const fold = foldWord(typed)
  if (fold === '') return { kind: 'none' }
  const exact =
    byFolded.get(fold) ?? (fold.endsWith('s') ? byFolded.get(fold.slice(0, -1)) : undefined)
  if (exact !== undefined) return { kind: 'exact', word: exact }
  const words = phraseList.filter((_, at) => folded[at]?.startsWith(fold) === true)
  const [first] = words
  if (first === undefined) return { kind: 'none' }
  if (words.length === 1 && fold.length >= uniqueFrom) return { kind: 'prefix', word: first }
  return { kind: 'completions', words: words.slice(0, mostCompletions) }
}
