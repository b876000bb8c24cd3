import { useState } from 'react'
import { useSecond } from '../../store/ticking.ts'
import { useConnection } from '../../store/use-app.ts'

const patienceMs = 3_000
const allSentMs = 4_000

/** What a phone says of its line to the group; nothing while all is well. */
export type LinkNews = 'offline' | 'awaited' | 'reconnecting' | 'all-sent' | undefined

interface Past {
  readonly live: boolean
  readonly sinceMs: number
  /** Something waited on this phone while the line was cut. */
  readonly waited: boolean
  readonly sentAtMs: number | undefined
}

/** Follows the line: patient for three seconds, and « Tout est parti » for four. */
export function useLinkNews(): LinkNews {
  const state = useConnection((connection) => connection.state)
  const waiting = useConnection((connection) => connection.waiting > 0)
  const nowMs = useSecond((now) => now)
  const live = state === 'live'
  const [past, setPast] = useState<Past>({
    live,
    sinceMs: nowMs,
    waited: false,
    sentAtMs: undefined,
  })
  if (live !== past.live) setPast({ ...past, live, sinceMs: nowMs })
  else if (!live && waiting && !past.waited) setPast({ ...past, waited: true })
  else if (live && !waiting && past.waited) {
    setPast({ ...past, waited: false, sentAtMs: nowMs })
  }
  if (state === 'offline' || state === 'awaited') return state
  if (!live) return nowMs - past.sinceMs > patienceMs ? 'reconnecting' : undefined
  const recent = past.sentAtMs !== undefined && nowMs - past.sentAtMs < allSentMs
  return recent ? 'all-sent' : undefined
}
