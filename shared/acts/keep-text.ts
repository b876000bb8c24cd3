import type { GroupTextWords } from '../model/group-text.ts'
import type { RecordId } from '../model/ids.ts'
import { act, put, type Act, type Author, type Before } from './act.ts'

/** The group's own text of a session, whose id it bears: drafted at closing, corrected at the fil. */
export function keepText(
  author: Author,
  { id, before }: { readonly id: RecordId; readonly before: Before<'texts'> | undefined },
  words: GroupTextWords,
): Act {
  return act(put(author, before, { collection: 'texts', id, clear: {}, words }))
}
