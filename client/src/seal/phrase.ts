import { wordlist } from '@scure/bip39/wordlists/french.js'
import { foldWord } from './fold-word.ts'
import { deviceRandom, type Random } from './random.ts'
import { unpleasantWords } from './unpleasant-words.ts'

// Loaded lazily: the list alone weighs as much as a screen.

/** Words spoken at a door. */
export const phraseWords = 5
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

/** Five words drawn evenly, none unpleasant to say aloud, none twice. */
export function drawPhrase(random: Random = deviceRandom): readonly string[] {
  const phrase: string[] = []
  while (phrase.length < phraseWords) {
    const [high = 0, low = 0] = random(2)
    // The list holds 2^11 words: eleven bits name one of them, evenly.
    const at = ((high << 8) | low) & 0x7ff
    const word = phraseList[at]
    if (word === undefined || unpleasantWords.has(folded[at] ?? '')) continue
    if (!phrase.includes(word)) phrase.push(word)
  }
  return phrase
}
