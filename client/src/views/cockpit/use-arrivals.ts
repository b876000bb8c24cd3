import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { SessionHandle } from '../../store/session.ts'
import { useSecond } from '../../store/ticking.ts'
import { useSession } from '../../store/use-app.ts'

/** How long an arrival is named, ms. */
const namedMs = 10_000

interface Arrived {
  readonly id: string
  readonly name: string
  readonly seenAtMs: number
}

/** Notes each newcomer from now on: not those already at the table, nor the one who looks. */
function watchArrivals(session: SessionHandle, tell: (arrived: Arrived) => void): () => void {
  const known = new Set<string | undefined>(session.board.getState().participants.keys())
  known.add(session.me)
  return session.board.subscribe(({ participants }) => {
    for (const [id, { words }] of participants) {
      if (known.has(id)) continue
      known.add(id)
      tell({ id, name: words.name, seenAtMs: Date.now() })
    }
  })
}

/** Names of those who sat down in the last ten seconds. */
export function useArrivals(): readonly string[] {
  const session = useSession()
  const [list] = useState(() =>
    createStore<{ arrived: readonly Arrived[] }>(() => ({ arrived: [] })),
  )
  useEffect(
    () =>
      watchArrivals(session, (one) =>
        list.setState({ arrived: [...list.getState().arrived, one] }),
      ),
    [session, list],
  )
  const arrived = useStore(list, (state) => state.arrived)
  const recent = useSecond((nowMs) =>
    arrived
      .filter(({ seenAtMs }) => nowMs - seenAtMs < namedMs)
      .map(({ name }) => name)
      .join('\n'),
  )
  return recent === '' ? [] : recent.split('\n')
}
