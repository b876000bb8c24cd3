import { readRoster, type RosterEntry } from '../../shared/synthesis/spotting/roster.ts'
import type { Span, SpanLevel } from '../../shared/synthesis/spotting/span.ts'
import { spot } from '../../shared/synthesis/spotting/spot.ts'
import { lists } from './lists.ts'

/** Spots with the real lists; names of the roster are of any kind. */
export const spotted = (text: string, ...names: string[]): readonly Span[] =>
  spot(text, readRoster(names.map((name): RosterEntry => ({ kind: 'any', name }))), lists())

/** What of a text is marked at one level, as it is written. */
export const marked = (text: string, level: SpanLevel, ...names: string[]): readonly string[] =>
  spotted(text, ...names)
    .filter((span) => span.level === level)
    .map((span) => span.text)

/** The masks of a text. */
export const masked = (text: string, ...names: string[]): readonly string[] =>
  marked(text, 'mask', ...names)
