import type { Found } from '../found.ts'
import type { Reading } from '../reading.ts'
import type { SpanClass, SpanLevel } from '../span.ts'
import {
  CALENDAR_DATES,
  ELLIPTIC_DATES,
  EVENT_MONTH,
  LONE_DAYS,
  RELATIVE_DATES,
  VAGUE_DATES,
  YEARLY_DATES,
} from '../words/calendar.ts'

interface Kind {
  readonly patterns: readonly RegExp[]
  readonly class: SpanClass
  readonly level: SpanLevel
  readonly confidence: number
}

const KINDS: readonly Kind[] = [
  { patterns: CALENDAR_DATES, class: 'date', level: 'mask', confidence: 0.97 },
  { patterns: YEARLY_DATES, class: 'date', level: 'mask', confidence: 0.85 },
  { patterns: VAGUE_DATES, class: 'date', level: 'mask', confidence: 0.9 },
  { patterns: ELLIPTIC_DATES, class: 'date', level: 'mask', confidence: 0.8 },
  { patterns: [LONE_DAYS], class: 'date', level: 'mask', confidence: 0.7 },
  { patterns: RELATIVE_DATES, class: 'date_relative', level: 'generalise', confidence: 0.6 },
  { patterns: [EVENT_MONTH], class: 'evenement_rare', level: 'generalise', confidence: 0.5 },
]

/** Days, in the calendar or told by half: finer than a season is too fine. */
export function datesIn({ text }: Reading): Found[] {
  return KINDS.flatMap(({ patterns, class: kind, level, confidence }) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        class: kind,
        level,
        confidence,
        reason: 'calendar' as const,
      })),
    ),
  )
}
