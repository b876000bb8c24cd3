import { useLocation } from 'wouter'
import { rememberSeat } from '../store/seat-memory.ts'
import { useApp } from '../store/use-app.ts'
import { Create } from './create/Create.tsx'

/** Founding a group, then its first session. */
export function Founding() {
  const app = useApp()
  const [, go] = useLocation()
  return (
    <Create
      onBack={() => go('/')}
      onCreated={() => go('/')}
      onOpenSession={(group) => {
        void app?.openSession(group).then((room) => {
          rememberSeat({ group, room })
          go('/seance')
        })
      }}
    />
  )
}
