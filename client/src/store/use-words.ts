import { useEffect, useState } from 'react'
import { nearWords } from './near-words.ts'

/** What the list answers to a word being typed; accents, case and plural already ignored. */
export type WordMatch =
  | { readonly kind: 'exact'; readonly word: string }
  | { readonly kind: 'completions'; readonly words: readonly string[] }
  | { readonly kind: 'unknown'; readonly near: readonly string[] }

/** The list of words one may be asked for. */
export interface WordSource {
  match(typed: string): WordMatch
}

/** Undefined until the list has loaded: it comes beside the first screen, not with it. */
export function useWords(): WordSource | undefined {
  const [words, setWords] = useState<WordSource>()
  useEffect(() => {
    let here = true
    void loadWords().then((list) => {
      if (here) setWords(list)
    })
    return () => {
      here = false
    }
  }, [])
  return words
}

async function loadWords(): Promise<WordSource> {
  const [{ matchWord, phraseList }, { foldWord }] = await Promise.all([
    import('../seal/phrase.ts'),
    import('../seal/fold-word.ts'),
  ])
  return {
    match(typed) {
      const match = matchWord(typed)
      if (match.kind === 'prefix') return { kind: 'exact', word: match.word }
      if (match.kind !== 'none') return match
      return { kind: 'unknown', near: nearWords(foldWord(typed), phraseList) }
    },
  }
}
