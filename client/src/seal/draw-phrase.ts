import { foldWord } from './fold-word.ts'
import { phraseList } from './phrase.ts'
import { deviceRandom, type Random } from './random.ts'
import { unpleasantWords } from './unpleasant-words.ts'

/** Words spoken at a door. */
const phraseWords = 5

/** Five words drawn evenly, none unpleasant to say aloud, none twice. */
export function drawPhrase(random: Random = deviceRandom): readonly string[] {
  const phrase: string[] = []
  while (phrase.length < phraseWords) {
    const [high = 0, low = 0] = random(2)
    // The list holds 2^11 words: eleven bits name one of them, evenly.
    const at = ((high << 8) | low) & 0x7ff
    const word = phraseList[at]
    if (word === undefined || unpleasantWords.has(foldWord(word))) continue
    if (!phrase.includes(word)) phrase.push(word)
  }
  return phrase
}
