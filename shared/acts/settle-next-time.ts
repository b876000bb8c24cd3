import { onlyId } from '../model/ids.ts'
import type { NextTimeWords } from '../model/next-time.ts'
import { act, change, create, type Act, type Author, type Before } from './act.ts'

/** When the group meets again, and who drafts. */
export function settleNextTime(
  author: Author,
  before: Before<'nextTime'> | undefined,
  words: NextTimeWords,
): Act {
  const draft = { collection: 'nextTime' as const, clear: {}, words }
  return act(
    before === undefined ? create(author, { ...draft, id: onlyId }) : change(author, before, draft),
  )
}
