import type { GroupWords } from '../model/group.ts'
import { act, change, type Act, type Author, type Before } from './act.ts'

/** "Pour ce groupe": its own help contacts, phones put down from the start of each session. */
export function changeGroup(
  author: Author,
  before: Before<'group'>,
  words: Partial<GroupWords>,
): Act {
  const next = { ...before.words, ...words }
  return act(change(author, before, { collection: 'group', clear: {}, words: next }))
}
