import type { ReasonKey, SpanClass, SpanLevel } from './span.ts'
import type { Token } from './token.ts'

/** A passage a rule marks. Offsets are those of the cleaned text. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly class: SpanClass
  readonly level: SpanLevel
  readonly confidence: number
  readonly reason: ReasonKey
  /** Somebody or somewhere: nothing tells, so words for both are proposed. */
  readonly either?: true
}

type Marking = Pick<Found, 'class' | 'confidence' | 'reason' | 'either'>

/** Marks from one word to another as naming. */
export const mask = (from: Token, to: Token, marking: Marking): Found => ({
  start: from.start,
  end: to.end,
  level: 'mask',
  ...marking,
})

/** Marks a passage as one that may give away. */
export const generalise = (
  { start, end }: { readonly start: number; readonly end: number },
  kind: SpanClass,
  confidence = 0.6,
): Found => ({ start, end, class: kind, level: 'generalise', confidence, reason: 'clue' })
