import { onCircle } from './arcs.ts'
import './marks.css'

interface SeatsRingProps {
  /** One value per seat, in any order: true is connected, false is away. At most twelve are drawn. */
  seats: readonly boolean[]
  size?: number | undefined
}

/** Presence around the table, for the facilitator; the words beside it say the same. */
export function SeatsRing({ seats, size = 34 }: SeatsRingProps) {
  const drawn = seats.slice(0, 12)
  return (
    <svg className="fe-seats-ring" viewBox="0 0 34 34" width={`${size / 16}rem`} aria-hidden="true">
      <circle cx="17" cy="17" r="7.2" className="fe-seats-table" />
      {drawn.map((connected, index) => {
        const place = onCircle({ x: 17, y: 17 }, 13.4, -90 + (360 / drawn.length) * index)
        return (
          <circle
            key={index}
            cx={place.x}
            cy={place.y}
            r={connected ? 3.1 : 2.6}
            className={connected ? 'fe-seat-here' : 'fe-seat-away'}
          />
        )
      })}
    </svg>
  )
}
