/** What the list of words answers to a word being typed; accents, case and plural already ignored. */
export type WordMatch =
  | { readonly kind: 'exact'; readonly word: string }
  /** At most three words that begin so. */
  | { readonly kind: 'completions'; readonly words: readonly string[] }
  /** No word begins so; at most three that look like it. */
  | { readonly kind: 'unknown'; readonly near: readonly string[] }

/** The list of words, as the join screen knows it. */
export interface WordSource {
  match(typed: string): WordMatch
}
