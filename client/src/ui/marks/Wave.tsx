import { arcPath } from './arcs.ts'
import './marks.css'

interface WaveProps {
  /** 'told' has three open rings; 'waiting' has dotted rings. Same for everyone: no count, no rank. */
  state: 'told' | 'waiting'
  /** Size in CSS px: 34 to 40, 92 on the common screen. */
  size?: number | undefined
}

const CENTRE = { x: 20, y: 20 }
const OPEN_DEGREES = 64
/** Golden angle: successive openings never line up. */
const TURN_DEGREES = 137.5

function Rings() {
  return [6.4, 10.4, 14.4].map((radius, index) => (
    <path
      key={radius}
      d={arcPath({
        centre: CENTRE,
        radius,
        from: 100 + index * TURN_DEGREES + OPEN_DEGREES / 2,
        sweep: 360 - OPEN_DEGREES,
      })}
      opacity={1 - 0.07 * index}
    />
  ))
}

/** Lines grow more slowly than the wave, so that a large one stays drawn with a pen. */
const strokeOf = (size: number) => (size <= 40 ? 1.5 : ((1.5 + (size - 40) / 70) * 40) / size)

/** One situation. */
export function Wave({ state, size = 38 }: WaveProps) {
  return (
    <svg
      className={`fe-beet-line fe-wave fe-wave-${state}`}
      viewBox="0 0 40 40"
      width={`${size / 16}rem`}
      style={{ strokeWidth: strokeOf(size) }}
      aria-hidden="true"
    >
      <circle cx="20" cy="20" r={state === 'told' ? 2.3 : 2.6} fill="currentColor" stroke="none" />
      {state === 'told' ? (
        <Rings />
      ) : (
        <>
          <circle className="fe-dotted" cx="20" cy="20" r="9" />
          <circle className="fe-dotted" cx="20" cy="20" r="16" opacity="0.55" />
        </>
      )}
    </svg>
  )
}
