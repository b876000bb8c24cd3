import type { FlagWords } from '../model/flag.ts'
import type { RecordId } from '../model/ids.ts'
import { act, change, create, type Act, type Author, type Before } from './act.ts'

/** "Reste", "Peut sortir", "À rediscuter": what the group says of a stake. */
export function flagStake(
  author: Author,
  { id, before }: { readonly id: RecordId; readonly before: Before<'flags'> | undefined },
  words: FlagWords,
): Act {
  const draft = { collection: 'flags' as const, clear: {}, words }
  return act(
    before === undefined ? create(author, { ...draft, id }) : change(author, before, draft),
  )
}
