import { arcPath, onCircle } from './marks/arcs.ts'
import './HomeArc.css'

interface HomeArcProps {
  /** One seat per expected member. */
  seats: number
}

/** Circle of the arc, in the units of a window 900 high. */
const CENTRE = { x: 27, y: 450 }
const RADIUS = 784
const RIPPLES = [
  [0, 0.62],
  [18.5, 0.42],
  [36.5, 0.24],
  [55, 0.12],
] as const
const STEP_DEGREES = 7

/** The great arc of the home page: a table larger than the window, one seat each. Decorative. */
export function HomeArc({ seats }: HomeArcProps) {
  const step = Math.min(STEP_DEGREES, 58 / Math.max(1, seats))
  return (
    <svg className="fe-home-arc" viewBox="640 0 240 900" aria-hidden="true">
      {RIPPLES.map(([offset, opacity]) => (
        <path
          key={offset}
          d={arcPath({ centre: CENTRE, radius: RADIUS + offset, from: -50, sweep: 100 })}
          opacity={opacity}
        />
      ))}
      {Array.from({ length: seats }, (_, index) => {
        const place = onCircle(CENTRE, RADIUS, (index - (seats - 1) / 2) * step)
        return <circle className="fe-home-seat" key={index} cx={place.x} cy={place.y} r="7.4" />
      })}
    </svg>
  )
}
