/** How a word is written; in a passage all in capitals they say nothing. */
export type Shape = 'lower' | 'title' | 'upper' | 'shout' | 'number'

/** One word of a text. Offsets are those of the cleaned text, end excluded. */
export interface Token {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly raw: string
  readonly fold: string
  readonly shape: Shape
  /** It may owe its capital to its place: it opens a sentence, a line or a quotation. */
  readonly opens: boolean
  /** « d' », « qu' »: joined to what follows. */
  readonly elided: boolean
  /** What stands between the previous word and this one. */
  readonly gap: string
}
