import { useCallback, useEffect, useRef, useState } from 'react'
import type { Drafts, DraftState } from './drafts.ts'
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

/** One text field of the session, kept on this device as it is typed. */
export function useDraft(key: string): DraftField {
  return useDraftIn(useSession().drafts, key)
}

/** One text field of whatever room these drafts are of, kept on this device as it is typed. */
export function useDraftIn(drafts: Drafts, key: string): DraftField {
  const [field, setField] = useState({ text: '', ready: false, key })
  const [watched, setWatched] = useState({ state: empty, key })
  // The reading still awaited; none once something newer is known, for it would be written over.
  const reading = useRef<object>(undefined)
  const know = useCallback(
    (text: string) => {
      reading.current = undefined
      setField({ text, ready: true, key })
    },
    [key],
  )
  useEffect(() => {
    const mine = (reading.current = {})
    void drafts.read(key).then((text) => {
      if (reading.current === mine) know(text ?? '')
    })
    let isChange = false
    const stop = drafts.watch(key, (state) => {
      setWatched({ state, key })
      // Posted, or thrown away: the field is free again.
      if (isChange && state.kind === 'empty') know('')
    })
    isChange = true
    return () => {
      reading.current = undefined
      stop()
    }
  }, [drafts, key, know])
  const type = useCallback(
    (text: string) => {
      know(text)
      drafts.type(key, text)
    },
    [drafts, key, know],
  )
  const clear = useCallback(() => {
    know('')
    void drafts.forget(key)
  }, [drafts, key, know])
  const mine = field.key === key
  const state = watched.key === key ? watched.state : empty
  return { text: mine ? field.text : '', ready: mine && field.ready, state, type, clear }
}
