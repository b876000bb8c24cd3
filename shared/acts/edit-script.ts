import type { ScriptWords } from '../model/script.ts'
import { act, change, type Act, type Author, type Before } from './act.ts'

/** "Modifier le déroulé": the steps of this session, from here on; what was said stays as it is. */
export function editScript(
  author: Author,
  before: Before<'script'>,
  words: Partial<ScriptWords>,
): Act {
  const next = { ...before.words, ...words }
  return act(change(author, before, { collection: 'script', clear: {}, words: next }))
}
