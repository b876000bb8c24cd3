import type { Found } from '../found.ts'
import type { Reading } from '../reading.ts'
import type { Range } from '../span.ts'
import { tokenAt } from '../token-at.ts'
import type { Token } from '../token.ts'

/** What may stand in the place of a passage. */
export interface Proposed {
  readonly place: Range
  readonly proposals: readonly string[]
  readonly bare: string
}

/** The hole that a passage would leave: what stands before it, and whether a sentence opens there. */
export interface Slot {
  readonly found: Found
  readonly said: string
  /** The folded word just before, « d'  » and « l' » with their apostrophe; empty when none touches. */
  readonly left: string
  readonly leftToken: Token | undefined
  /** The word before that one. */
  readonly farLeft: string
  readonly first: Token | undefined
}

/** Looks around a passage. */
export function slotOf({ tokens, text }: Reading, found: Found): Slot {
  const at = tokenAt(tokens, found.start)
  const leftToken = tokens[at - 1]
  const gap = leftToken === undefined ? '' : text.slice(leftToken.end, found.start)
  const touches = leftToken !== undefined && (gap === ' ' || gap === "'")
  const far = tokens[at - 2]
  const isFar = touches && far !== undefined && /^[ ']$/.test(leftToken.gap)
  return {
    found,
    said: text.slice(found.start, found.end),
    left: touches ? leftToken.fold + (gap === "'" ? "'" : '') : '',
    leftToken: touches ? leftToken : undefined,
    farLeft: isFar ? far.fold : '',
    first: tokens[at],
  }
}

const upperFirst = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)

/** Proposals for the passage and the word before it. */
export function withLeft(
  { found, leftToken }: Slot,
  proposals: readonly string[],
  bare: string,
): Proposed {
  if (leftToken === undefined) return { place: found, proposals, bare }
  const said =
    leftToken.opens && /^\p{Lu}/u.test(leftToken.raw) ? proposals.map(upperFirst) : proposals
  return { place: { start: leftToken.start, end: found.end }, proposals: said, bare }
}

/** Proposals for the passage alone; the first of them is also what may stand there as it is. */
export function alone(
  { found, first }: Slot,
  proposals: readonly string[],
  bare = proposals[0] ?? '',
): Proposed {
  const opens = first?.opens === true && /^\p{Lu}/u.test(first.raw)
  const said = (word: string) => (opens ? upperFirst(word) : word)
  return {
    place: { start: found.start, end: found.end },
    proposals: proposals.map(said),
    bare: said(bare),
  }
}
