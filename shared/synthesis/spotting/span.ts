/** What must go, in every text that leaves. */
export type MaskClass =
  | 'prenom'
  | 'personne'
  | 'surnom'
  | 'initiales'
  | 'organisation'
  | 'lieu'
  | 'date'
  | 'age'
  | 'telephone'
  | 'courriel'
  | 'web'
  | 'adresse'
  | 'identifiant'
  | 'fonction_situee'

/** What a person must weigh and say otherwise. */
export type GeneraliseClass =
  | 'role_unique'
  | 'effectif'
  | 'montant'
  | 'famille'
  | 'sante'
  | 'judiciaire'
  | 'origine'
  | 'syndical'
  | 'evenement_rare'
  | 'citation'
  | 'bien_ou_lieu_distinctif'
  | 'date_relative'
  | 'duree'

/** Mask: it names. Generalise: it may give away. */
export type SpanLevel = 'mask' | 'generalise'
export type SpanClass = MaskClass | GeneraliseClass

/** Why a passage was marked. */
export type ReasonKey =
  | 'roster'
  | 'roster-near'
  | 'known-first-name'
  | 'known-place'
  | 'near-first-name'
  | 'unknown-capital'
  | 'unknown-word'
  | 'after-title'
  | 'names-oneself'
  | 'named-elsewhere'
  | 'named-institution'
  | 'after-acronym'
  | 'situated-role'
  | 'form'
  | 'calendar'
  | 'clue'

/** A reason as a key and the word it turns on: a French sentence is made of both. */
export interface Reason {
  readonly key: ReasonKey
  readonly word: string
}

/** A range of a text, in UTF-16 units, end excluded. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A passage of the given text to decide on. Spans come in order and never overlap. `proposals` read in
 * the place of `place`, which also holds the preposition or article before the span (« à Alès » becomes
 * « dans une commune voisine »); `bare` reads in the place of the span alone.
 */
export interface Span extends Range {
  readonly text: string
  readonly class: SpanClass
  readonly level: SpanLevel
  /** From 0 to 1: how sure the rule is, never how much it matters. */
  readonly confidence: number
  readonly reason: Reason
  readonly place: Range
  readonly proposals: readonly string[]
  readonly bare: string
}
