import type { Posted } from '../../store/posted.ts'
import { useDraft } from '../../store/use-draft.ts'

interface Rewriting {
  /** What is put now: the field starts from it. */
  readonly before: string
  readonly maxChars: number
  readonly put: (text: string) => Posted
  readonly onDone: () => void
}

/** Other words for what is already put, kept on this device until they are put in their turn. */
export function useNewWords(key: string, { before, maxChars, put, onDone }: Rewriting) {
  const draft = useDraft(key)
  const text = draft.state.kind === 'empty' ? before : draft.text
  const keep = () => {
    if (text.trim() === '' || text.length > maxChars) return
    void put(text).then(draft.clear)
    onDone()
  }
  return { text, type: draft.type, ready: draft.ready, keep }
}
