import type { Outcome } from './tally.ts'

/** A share, with Wilson's interval at 95 %. */
export interface Rate {
  readonly hits: number
  readonly of: number
  readonly low: number
  readonly high: number
}

/** What spotting does of many texts. */
export interface Measure {
  readonly texts: number
  readonly words: number
  readonly recall: Rate
  readonly byClass: ReadonlyMap<string, Rate>
  readonly clues: Rate
  readonly falseMasksPer100: number
  readonly falseCluesPer100: number
  readonly keptMasked: number
  readonly textsWithMiss: number
}

const Z = 1.96

/** Wilson's interval: honest for small numbers and for shares near one. */
export function wilson(hits: number, of: number): Rate {
  if (of === 0) return { hits, of, low: 0, high: 1 }
  const share = hits / of
  const scale = 1 + (Z * Z) / of
  const middle = share + (Z * Z) / (2 * of)
  const around = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))
  return {
    hits,
    of,
    low: Math.max(0, (middle - around) / scale),
    high: Math.min(1, (middle + around) / scale),
  }
}

const sum = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number =>
  outcomes.reduce((total, outcome) => total + of(outcome), 0)

function classesOf(outcomes: readonly Outcome[]): ReadonlyMap<string, Rate> {
  const found = outcomes.flatMap((each) => each.found.map((label) => label.class))
  const missed = outcomes.flatMap((each) => each.missed.map((label) => label.class))
  const count = (all: readonly string[], name: string) => all.filter((each) => each === name).length
  return new Map(
    [...new Set([...found, ...missed])].map((name) => {
      const hits = count(found, name)
      return [name, wilson(hits, hits + count(missed, name))]
    }),
  )
}

/** Sums up outcomes. */
export function measureOf(outcomes: readonly Outcome[]): Measure {
  const words = sum(outcomes, (each) => each.words)
  const found = sum(outcomes, (each) => each.found.length)
  const missed = sum(outcomes, (each) => each.missed.length)
  const flagged = sum(outcomes, (each) => each.flagged.length)
  const unflagged = sum(outcomes, (each) => each.unflagged.length)
  const per100 = (count: number) => (words === 0 ? 0 : (count / words) * 100)
  return {
    texts: outcomes.length,
    words,
    recall: wilson(found, found + missed),
    byClass: classesOf(outcomes),
    clues: wilson(flagged, flagged + unflagged),
    falseMasksPer100: per100(sum(outcomes, (each) => each.falseMasks.length)),
    falseCluesPer100: per100(sum(outcomes, (each) => each.falseClues.length)),
    keptMasked: sum(outcomes, (each) => each.keptMasked.length),
    textsWithMiss: outcomes.filter((each) => each.missed.length > 0).length,
  }
}
