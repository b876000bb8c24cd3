import type { DraftField } from '../../store/use-draft.ts'
import { measured } from './too-long.ts'
import { usePost, type Posting } from './use-post.ts'
import { useTyping } from './use-typing.ts'

/** What a field shows of a text, and takes. */
export interface Written {
  readonly text: string
  readonly ready: boolean
  readonly limit: number
  readonly type: (text: string) => void
}

/** A text being written on this phone, and the one gesture that posts it. */
export interface Writing
  extends Written, Pick<DraftField, 'state' | 'clear'>, Pick<Posting, 'failed' | 'send'> {
  /** Nothing to post, too much, or it is going already. */
  readonly unavailable: boolean
}

/** Writes in a draft, at most so many characters, until it is posted. */
export function useWriting(draft: DraftField, limit: number): Writing {
  const type = useTyping(draft)
  const { busy, failed, send } = usePost()
  const { unavailable } = measured(draft.text, limit)
  return { ...draft, type, limit, failed, send, unavailable: unavailable || busy }
}
