import type { FlagWords } from '../model/flag.ts'
import type { RecordId } from '../model/ids.ts'
import { act, put, type Act, type Author, type Before } from './act.ts'

/** "Reste", "Peut sortir", "À rediscuter": what the group says of a stake. */
export function flagStake(
  author: Author,
  { id, before }: { readonly id: RecordId; readonly before: Before<'flags'> | undefined },
  words: FlagWords,
): Act {
  return act(put(author, before, { collection: 'flags', id, clear: {}, words }))
}
