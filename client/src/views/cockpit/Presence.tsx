import { SeatsRing } from '../../ui/marks/SeatsRing.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { isThere } from '../../store/select/cockpit-presence.ts'
import { inOrder } from '../../store/select/situations.ts'
import { useBoard, useConnection } from '../../store/use-app.ts'

const said = tCockpit.presence

/** Who is at the table now: the only count of people, for the facilitator alone. */
function useSeats() {
  const participants = useBoard((board) => board.participants)
  const here = useConnection((connection) => connection.here)
  const deviceless = useBoard((board) => board.deviceless)
  return [
    ...inOrder(participants).map(({ id, words }) => ({
      here: isThere(here, id),
      name: words.name,
    })),
    ...inOrder(deviceless).map(({ words }) => ({ here: true, name: words.name })),
  ]
}

/** Off the network it says what was last heard, as such; never a count of what nobody said. */
export function Presence() {
  const seats = useSeats()
  const isLive = useConnection(({ state }) => state === 'live')
  const isKnown = useConnection((connection) => connection.here.size > 0)
  const away = seats.filter((seat) => seat.here === false).map(({ name }) => name)
  const under = isLive ? (away.length === 0 ? undefined : said.away(away)) : said.lastHeard
  return (
    <div className="ck-presence">
      <SeatsRing seats={seats.map((seat) => seat.here === true)} />
      <div>
        <p className="ck-presence-here">
          {isKnown ? said.atTable(seats.length - away.length) : said.unknown}
        </p>
        {isKnown && under !== undefined ? <p className="ck-presence-away">{under}</p> : null}
      </div>
    </div>
  )
}
