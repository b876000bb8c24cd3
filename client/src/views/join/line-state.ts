import type { WordSource } from '../../store/use-words.ts'

/** One of the five lines, as it is drawn. */
export type LineState =
  | { readonly kind: 'empty' }
  /** The list is not here yet: nothing can be said. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'typing'; readonly words: readonly string[] }
  | { readonly kind: 'known'; readonly word: string }
  | { readonly kind: 'unknown'; readonly near: readonly string[] }

/** A word half typed is not a mistake while its line is being typed. */
export function lineState(
  words: WordSource | undefined,
  typed: string,
  active: boolean,
): LineState {
  const text = typed.trim()
  if (text === '') return { kind: 'empty' }
  if (words === undefined) return { kind: 'unread' }
  const match = words.match(text)
  if (match.kind === 'exact') return { kind: 'known', word: match.word }
  if (match.kind === 'unknown') return { kind: 'unknown', near: match.near }
  return active ? { kind: 'typing', words: match.words } : { kind: 'unknown', near: match.words }
}

/** The five words of the list, or nothing while one is missing. */
export function knownWords(
  words: WordSource | undefined,
  typed: readonly string[],
): readonly string[] | undefined {
  const known = typed.flatMap((text) => {
    const state = lineState(words, text, false)
    return state.kind === 'known' ? [state.word] : []
  })
  return known.length === typed.length ? known : undefined
}
