/** What became of a text being typed. */
export type DraftState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'kept'; readonly atMs: number }
  | { readonly kind: 'full' }

/**
 * Texts being typed, kept sealed on this device: 500 ms after a pause, at the latest 1 s after the
 * first unsaved letter, and when the page hides. A key names one field of one room.
 */
export interface Drafts {
  read(key: string): Promise<string | undefined>
  type(key: string, text: string): void
  forget(key: string): Promise<void>
  /** Resolves once everything typed so far is on the device. */
  flush(): Promise<void>
  /** Told how one draft stands, when it is kept here, then of every change of its state. */
  watch(key: string, listener: (state: DraftState) => void): () => void
  /** Keys of kept drafts, for "Reprendre mon brouillon". */
  kept(): Promise<readonly string[]>
}
