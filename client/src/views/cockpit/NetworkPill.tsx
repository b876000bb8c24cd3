import { ConnectionPill, type ConnectionLook } from '../../ui/ConnectionPill.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Connection } from '../../store/connection.ts'
import { useConnection } from '../../store/use-app.ts'

const words = tCockpit.connection

const LOOK_OF: Record<Connection['state'], ConnectionLook> = {
  connecting: 'reconnecting',
  live: 'live',
  reconnecting: 'reconnecting',
  awaited: 'reconnecting',
  offline: 'offline',
  ended: 'offline',
}

/** The network in a word; when acts wait here, the pill says how many. */
export function NetworkPill() {
  const state = useConnection((connection) => connection.state)
  const waiting = useConnection((connection) => connection.waiting)
  const stuck = state !== 'live' && waiting > 0
  return (
    <ConnectionPill state={LOOK_OF[state]}>
      {stuck ? `${words[state]} · ${words.waiting(waiting)}` : words[state]}
    </ConnectionPill>
  )
}
