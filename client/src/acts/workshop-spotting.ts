import type { Manuscript } from '../store/workshop.ts'
import type { Mark } from '../store/mark.ts'
import { marksIn, spottedText, type SpottedIn } from '../store/select/workshop-fields.ts'

/** Finds in a text what could make somebody be recognised, knowing these names. */
export type Spotter = (text: string, roster: readonly string[]) => Promise<readonly SpottedIn[]>

/** The marks of a synthesis as it reads now. */
export type SpotMarks = (manuscript: Manuscript) => Promise<readonly Mark[]>

/** Spotting over the whole text at once, so that a name found in one place is known in the others. */
export function spotMarks(spotter: Spotter, roster: () => readonly string[]): SpotMarks {
  return async (manuscript) => marksIn(manuscript, await spotter(spottedText(manuscript), roster()))
}
