import { useState } from 'react'
import type { Posted } from '../../store/session.ts'
import type { DraftField } from '../../store/use-draft.ts'
import { usePlaces } from './places.ts'

/** Sending what a field holds: once, and the field is emptied only when the device has kept it. */
export interface Posting {
  readonly busy: boolean
  /** The device could not keep it: the text is still on screen. */
  readonly failed: boolean
  readonly send: (post: () => Posted) => void
}

/** Posts from these fields, then follows the group again. */
export function usePost(fields: readonly Pick<DraftField, 'clear'>[]): Posting {
  const places = usePlaces()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const send = (post: () => Posted) => {
    if (state === 'busy') return
    setState('busy')
    post().then(
      () => {
        for (const field of fields) field.clear()
        places.follow()
        places.close()
        setState('idle')
      },
      () => setState('failed'),
    )
  }
  return { busy: state === 'busy', failed: state === 'failed', send }
}
