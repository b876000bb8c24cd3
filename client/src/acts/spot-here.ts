import { packed } from 'virtual:gazetteers'
import { openGazetteers, type Gazetteers } from '../../../shared/synthesis/spotting/gazetteers.ts'
import { readRoster, type RosterEntry } from '../../../shared/synthesis/spotting/roster.ts'
import type { Span } from '../../../shared/synthesis/spotting/span.ts'
import { spot } from '../../../shared/synthesis/spotting/spot.ts'

/** A text and the names that must not leave with it. */
export interface SpotAsked {
  readonly text: string
  readonly roster: readonly RosterEntry[]
}

let opened: Gazetteers | undefined

/** Spots with the lists of this build, opened at the first text. The network is never asked. */
export function spotHere({ text, roster }: SpotAsked): readonly Span[] {
  opened ??= openGazetteers(packed)
  return spot(text, readRoster(roster), opened)
}
