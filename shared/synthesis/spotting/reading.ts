import { cleanText, type CleanText } from './clean-text.ts'
import type { Gazetteers } from './gazetteers.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import type { Roster } from './roster.ts'
import { markShouting } from './shouting.ts'
import type { Token } from './token.ts'
import { tokenise } from './tokenise.ts'

/** Everything rules look at: the cleaned text, its words, the lists and the group's own names. */
export interface Reading {
  readonly clean: CleanText
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  readonly roster: Roster
}

/** Reads a text once for all rules. */
export function readText(given: string, roster: Roster, gazetteers: Gazetteers): Reading {
  const clean = cleanText(given)
  const tokens = markShouting(tokenise(clean.text))
  return { clean, text: clean.text, tokens, lexicon: lexiconOf(gazetteers), roster }
}

/** The word at so many places from another, unless a sentence ends in between. */
export function beside({ tokens }: Reading, token: Token, by: 1 | -1): Token | undefined {
  const other = tokens[token.index + by]
  if (other === undefined) return undefined
  const gap = by === 1 ? other.gap : token.gap
  return /^(?: ?|['-]|\. ?| ?[,(«"“] ?| ?[)»"”] ?| \n? ?)$/.test(gap) &&
    !(by === 1 ? other : token).gap.includes('\n')
    ? other
    : undefined
}

/** The word that touches another but for one blank, an elision or the dot of an abbreviation. */
export function touching({ tokens }: Reading, token: Token, by: 1 | -1): Token | undefined {
  const other = tokens[token.index + by]
  if (other === undefined) return undefined
  const gap = by === 1 ? other.gap : token.gap
  if (gap === ' ' || gap === "'" || gap === ' «' || gap === ' "' || gap === ' « ') return other
  const left = by === 1 ? token : other
  return (gap === '. ' || gap === '.') && left.raw.length < 5 && !(by === 1 ? other : token).opens
    ? other
    : undefined
}

/** Whether a word bears a capital that its place does not explain. */
export const isCapital = ({ shape, opens }: Token): boolean =>
  (shape === 'title' || shape === 'upper') && !opens

/** Whether a word bears a capital at all, wherever it stands. */
export const hasCapital = ({ shape }: Token): boolean => shape === 'title' || shape === 'upper'
