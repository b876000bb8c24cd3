import { SeatsAround, Shifted } from './StateDrawingParts.tsx'
import { arcPath } from './marks/arcs.ts'
import './StateDrawing.css'

export type StateLook =
  'empty' | 'loading' | 'offline' | 'back' | 'error' | 'ended' | 'removed' | 'out' | 'down' | 'full'

const CENTRE = { x: 60, y: 60 }

const circles = (radii: readonly number[]) =>
  radii.map((radius, index) => (
    <circle key={radius} cx="60" cy="60" r={radius} opacity={1 - 0.22 * index} />
  ))

const DRAWINGS: Record<StateLook, () => React.ReactNode> = {
  empty: () => (
    <>
      <circle cx="60" cy="60" r="6.6" />
      <circle className="fe-state-dots" cx="60" cy="60" r="30" />
      <circle className="fe-state-dots" cx="60" cy="60" r="54" opacity="0.7" />
    </>
  ),
  loading: () => (
    <>
      <circle className="fe-state-core" cx="60" cy="60" r="6.6" />
      {[20, 37, 54].map((radius) => (
        <circle className="fe-state-track" key={radius} cx="60" cy="60" r={radius} />
      ))}
      <g className="fe-state-turn">
        <path d={arcPath({ centre: CENTRE, radius: 20, from: -90, sweep: 252 })} />
        <path d={arcPath({ centre: CENTRE, radius: 37, from: -90, sweep: 172 })} />
        <path d={arcPath({ centre: CENTRE, radius: 54, from: -90, sweep: 72 })} />
      </g>
    </>
  ),
  offline: () => (
    <>
      <circle className="fe-state-core" cx="60" cy="60" r="6.6" />
      <circle cx="60" cy="60" r="20" />
      <circle className="fe-state-dots" cx="60" cy="60" r="37" />
      <circle className="fe-state-dots" cx="60" cy="60" r="54" opacity="0.7" />
    </>
  ),
  back: () => (
    <>
      <circle className="fe-state-core" cx="60" cy="60" r="6.6" />
      {circles([20, 37, 54])}
      <g className="fe-state-ok">
        <circle cx="100" cy="25" r="17" />
        <path d="m92.6 25.4 5 5 9.6-10" />
      </g>
    </>
  ),
  error: () => <Shifted />,
  ended: () => (
    <>
      <circle className="fe-state-core" cx="60" cy="60" r="6.6" />
      {circles([20, 37, 54])}
      <SeatsAround radius={54} seats={8} disc={7.6} />
    </>
  ),
  removed: () => (
    <>
      <circle cx="60" cy="60" r="33" />
      <SeatsAround radius={33} seats={6} disc={7.4} hollow={1} />
      <circle className="fe-state-outside" cx="117" cy="96" r="8" />
    </>
  ),
  out: () => (
    <>
      <circle className="fe-state-core" cx="60" cy="60" r="5" />
      <path d={arcPath({ centre: CENTRE, radius: 34, from: 30, sweep: 300 })} />
    </>
  ),
  down: () => (
    <>
      <circle className="fe-state-core" cx="60" cy="60" r="6.6" />
      <circle cx="60" cy="60" r="27" opacity="0.6" />
    </>
  ),
  full: () => (
    <>
      <circle className="fe-state-core" cx="60" cy="60" r="6.6" />
      {[12, 18.6, 25.2, 31.8, 38.4, 45, 51.6, 58.2].map((radius) => (
        <circle key={radius} cx="60" cy="60" r={radius} />
      ))}
    </>
  ),
}

/** The wave drawing of a state, always decorative: the title beside it says what happened. */
export function StateDrawing({
  state,
  size = 112,
}: {
  state: StateLook
  size?: number | undefined
}) {
  return (
    <svg
      className="fe-state-drawing"
      viewBox="0 0 126 120"
      width={`${size / 16}rem`}
      aria-hidden="true"
    >
      {DRAWINGS[state]()}
    </svg>
  )
}
