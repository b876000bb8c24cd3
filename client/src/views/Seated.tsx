import { lazy, useEffect, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { RoomId } from '../../../shared/model/ids.ts'
import type { App } from '../store/app.ts'
import { forgetSeat, rememberedSeat, type SeatMemory } from '../store/seat-memory.ts'
import type { SessionHandle } from '../store/session.ts'
import { SessionContext, useApp, useConnection } from '../store/use-app.ts'

const Peer = lazy(() => import('./peer/Peer.tsx').then((part) => ({ default: part.Peer })))
const Facilitating = lazy(() =>
  import('./Facilitating.tsx').then((part) => ({ default: part.Facilitating })),
)

/** The session this tab sits in, each role with its own surface and its own code. */
export function Seated({ onSit }: { readonly onSit: (group: RoomId) => void }) {
  const app = useApp()
  const [seat] = useState(rememberedSeat)
  const session = useHandle(app, seat)
  useEffect(() => {
    if (seat !== undefined) onSit(seat.group)
  }, [seat, onSit])
  if (seat === undefined || session === 'unknown') return <Redirect to="/" replace />
  if (session === undefined) return null
  return (
    <SessionContext value={session}>
      <ByRole />
    </SessionContext>
  )
}

function ByRole() {
  const [, go] = useLocation()
  // A seat that reads this session no more has nothing left to hold: it is told so, like any other.
  const facilitates = useConnection(
    ({ role, endedBy }) =>
      role === 'facilitator' && endedBy !== 'removed' && endedBy !== 'notAdmitted',
  )
  const leave = () => {
    forgetSeat()
    go('/')
  }
  return facilitates ? <Facilitating onHome={leave} /> : <Peer onLeave={leave} />
}

function useHandle(app: App | undefined, seat: SeatMemory | undefined) {
  const [session, setSession] = useState<SessionHandle | 'unknown'>()
  useEffect(() => {
    if (app === undefined || seat === undefined) return
    void app.session(seat.group, seat.room).then(setSession)
  }, [app, seat])
  return session
}
