import type { ProgressWords } from '../model/progress.ts'
import { act, change, type Act, type Author, type Before } from './act.ts'

/** "Passer à l'étape", "Pause", "+ 5", "Au centre": where the session stands, from here on. */
export function advance(
  author: Author,
  before: Before<'progress'>,
  words: Partial<ProgressWords>,
): Act {
  const next = { ...before.words, ...words }
  const { state, stint = 0 } = before.record
  const clear = {
    state,
    stint: next.step === before.words.step ? stint : stint + 1,
    ...(next.wallNames === false ? { namesOff: true as const } : {}),
  }
  return act(change(author, before, { collection: 'progress', clear, words: next }))
}
