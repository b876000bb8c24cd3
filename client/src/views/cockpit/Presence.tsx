import { SeatsRing } from '../../ui/marks/SeatsRing.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { inOrder } from '../../store/select/situations.ts'
import { useBoard, useConnection } from '../../store/use-app.ts'

/** Who is at the table now: the only count of people, for the facilitator alone. */
export function Presence() {
  const participants = useBoard((board) => board.participants)
  const here = useConnection((connection) => connection.here)
  const deviceless = useBoard((board) => board.deviceless)
  const seats = [
    ...inOrder(participants).map(({ id, words }) => ({ here: here.has(id), name: words.name })),
    ...inOrder(deviceless).map(({ words }) => ({ here: true, name: words.name })),
  ]
  const away = seats.filter((seat) => !seat.here).map(({ name }) => name)
  return (
    <div className="ck-presence">
      <SeatsRing seats={seats.map((seat) => seat.here)} />
      <div>
        <p className="ck-presence-here">{tCockpit.presence.atTable(seats.length - away.length)}</p>
        {away.length === 0 ? null : (
          <p className="ck-presence-away">{tCockpit.presence.away(away)}</p>
        )}
      </div>
    </div>
  )
}
