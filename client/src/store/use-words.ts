import { useEffect, useState } from 'react'
import type { WordMatch } from '../seal/phrase.ts'

/** The list of words one may be asked for, once it has loaded. */
export interface WordList {
  match(typed: string): WordMatch
}

/** Undefined until the list has loaded: it comes beside the first screen, not with it. */
export function useWords(): WordList | undefined {
  const [words, setWords] = useState<WordList>()
  useEffect(() => {
    let here = true
    void import('../seal/phrase.ts').then(({ matchWord }) => {
      if (here) setWords({ match: matchWord })
    })
    return () => {
      here = false
    }
  }, [])
  return words
}
