import { useLocation } from 'wouter'
import type { RoomId } from '../../../shared/model/ids.ts'
import { rememberSeat } from '../store/seat-memory.ts'
import { useApp } from '../store/use-app.ts'
import { Paired } from './rescue/Paired.tsx'
import { Sheet } from './rescue/Sheet.tsx'

/** A facilitator comes with their sheet, or with the code of another of their screens. */
export function Rescue({ fragment, onAway }: { fragment: string; onAway: () => void }) {
  const [, go] = useLocation()
  const app = useApp()
  const leave = () => {
    onAway()
    go('/')
  }
  const found = (group: RoomId) => {
    const open = app?.state.getState().groups.find((card) => card.group === group)?.open
    if (open === undefined) return leave()
    onAway()
    rememberSeat({ group, room: open.room })
    go('/seance')
  }
  const Way = fragment.startsWith('p') ? Paired : Sheet
  return <Way fragment={fragment} onBack={leave} onFound={found} />
}
