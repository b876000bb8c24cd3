import { useCallback, useEffect, useState } from 'react'
import type { DraftState } from './drafts.ts'
import { useSession } from './use-app.ts'

export interface DraftField {
  readonly text: string
  readonly state: DraftState
  /** False until the kept text has been read: the field waits, so that nothing typed is overwritten. */
  readonly ready: boolean
  readonly type: (text: string) => void
  readonly clear: () => void
}

const empty: DraftState = { kind: 'empty' }

/** One text field kept on this device as it is typed. */
export function useDraft(key: string): DraftField {
  const { drafts } = useSession()
  const [field, setField] = useState({ text: '', ready: false, key })
  const [watched, setWatched] = useState({ state: empty, key })
  useEffect(() => {
    let current = true
    void drafts.read(key).then((text) => {
      if (current) setField({ text: text ?? '', ready: true, key })
    })
    const stop = drafts.watch(key, (state) => {
      setWatched({ state, key })
      // Posted, or thrown away: the field is free again.
      if (state.kind === 'empty') setField({ text: '', ready: true, key })
    })
    return () => {
      current = false
      stop()
    }
  }, [drafts, key])
  const type = useCallback(
    (text: string) => {
      setField({ text, ready: true, key })
      drafts.type(key, text)
    },
    [drafts, key],
  )
  const clear = useCallback(() => {
    setField({ text: '', ready: true, key })
    void drafts.forget(key)
  }, [drafts, key])
  const mine = field.key === key
  const state = watched.key === key ? watched.state : empty
  return { text: mine ? field.text : '', ready: mine && field.ready, state, type, clear }
}
