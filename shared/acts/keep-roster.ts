import { onlyId } from '../model/ids.ts'
import type { RosterWords } from '../model/roster.ts'
import { act, put, type Act, type Author, type Before } from './act.ts'

/** Names, places and organisations that must never leave. */
export function keepRoster(
  author: Author,
  before: Before<'rosters'> | undefined,
  words: RosterWords,
): Act {
  return act(put(author, before, { collection: 'rosters', id: onlyId, clear: {}, words }))
}
