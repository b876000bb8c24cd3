import { Suspense, useState } from 'react'
import type { State } from './state.ts'

/** One state, drawn once: a session that was made for it lives as long as the page. */
export function One({ state }: { state: State }) {
  const [drawn] = useState(state.draw)
  return <Suspense fallback={null}>{drawn}</Suspense>
}
