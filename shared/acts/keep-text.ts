import type { GroupTextWords } from '../model/group-text.ts'
import type { RecordId } from '../model/ids.ts'
import { act, change, create, type Act, type Author, type Before } from './act.ts'

/** The group's own text of a session, whose id it bears: drafted at closing, corrected at the fil. */
export function keepText(
  author: Author,
  { id, before }: { readonly id: RecordId; readonly before: Before<'texts'> | undefined },
  words: GroupTextWords,
): Act {
  const draft = { collection: 'texts' as const, clear: {}, words }
  return act(
    before === undefined ? create(author, { ...draft, id }) : change(author, before, draft),
  )
}
