import type { WordMatch, WordSource } from './word-match.ts'

/** One of the five lines, as it is drawn. */
export type LineState =
  | { readonly kind: 'empty' }
  /** The list is not here yet: nothing can be said. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'typing'; readonly words: readonly string[] }
  | { readonly kind: 'known'; readonly word: string }
  | { readonly kind: 'unknown'; readonly near: readonly string[] }

function ofMatch(match: WordMatch, active: boolean): LineState {
  if (match.kind === 'exact') return { kind: 'known', word: match.word }
  if (match.kind === 'unknown') return { kind: 'unknown', near: match.near }
  if (active) return { kind: 'typing', words: match.words }
  return { kind: 'unknown', near: match.words }
}

/** A word half typed is not a mistake while its line is being typed. */
export function lineState(
  words: WordSource | undefined,
  typed: string,
  active: boolean,
): LineState {
  if (typed.trim() === '') return { kind: 'empty' }
  return words === undefined ? { kind: 'unread' } : ofMatch(words.match(typed), active)
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
