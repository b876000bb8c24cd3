import { onlyId } from '../model/ids.ts'
import type { NextTimeWords } from '../model/next-time.ts'
import { act, put, type Act, type Author, type Before } from './act.ts'

/** When the group meets again, and who drafts. */
export function settleNextTime(
  author: Author,
  before: Before<'nextTime'> | undefined,
  words: NextTimeWords,
): Act {
  return act(put(author, before, { collection: 'nextTime', id: onlyId, clear: {}, words }))
}
