import { useState } from 'react'
import type { Posted } from '../../store/posted.ts'
import { usePlaces } from './places.ts'

/** Sending what a field holds: once. Its draft goes with the post, and the field with its draft. */
export interface Posting {
  readonly busy: boolean
  /** The device could not keep it: the text is still on screen. */
  readonly failed: boolean
  readonly send: (post: () => Posted) => void
}

/** Posts, then follows the group again. */
export function usePost(): Posting {
  const places = usePlaces()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const send = (post: () => Posted) => {
    if (state === 'busy') return
    setState('busy')
    post().then(
      () => {
        places.follow()
        places.close()
        setState('idle')
      },
      () => setState('failed'),
    )
  }
  return { busy: state === 'busy', failed: state === 'failed', send }
}
