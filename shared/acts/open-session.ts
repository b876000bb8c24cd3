import { onlyId } from '../model/ids.ts'
import type { ProgressWords } from '../model/progress.ts'
import type { ScriptWords } from '../model/script.ts'
import { act, create, type Act, type Author } from './act.ts'

interface Opening {
  readonly script: ScriptWords
  readonly progress: ProgressWords
}

/** "Ouvrir la séance", in its own room: its script, and its first step. */
export function openSession(author: Author, { script, progress }: Opening): Act {
  return act(
    create(author, { collection: 'script', id: onlyId, clear: {}, words: script }),
    create(author, {
      collection: 'progress',
      id: onlyId,
      clear: { state: 'open' },
      words: progress,
    }),
  )
}
