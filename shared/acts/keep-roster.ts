import { onlyId } from '../model/ids.ts'
import type { RosterWords } from '../model/roster.ts'
import { act, change, create, type Act, type Author, type Before } from './act.ts'

/** Names, places and organisations that must never leave. */
export function keepRoster(
  author: Author,
  before: Before<'rosters'> | undefined,
  words: RosterWords,
): Act {
  const draft = { collection: 'rosters' as const, clear: {}, words }
  return act(
    before === undefined ? create(author, { ...draft, id: onlyId }) : change(author, before, draft),
  )
}
