import { onCircle } from './marks/arcs.ts'

interface SeatsAroundProps {
  radius: number
  seats: number
  disc: number
  /** Index of the seat left empty. */
  hollow?: number | undefined
}

/** Discs spread on a ring of the state drawing. */
export function SeatsAround({ radius, seats, disc, hollow }: SeatsAroundProps) {
  const turn = hollow === undefined ? -90 : -30
  return Array.from({ length: seats }, (_, index) => {
    const place = onCircle({ x: 60, y: 60 }, radius, turn + (360 / seats) * index)
    return (
      <circle
        key={index}
        className={index === hollow ? 'fe-state-empty-seat' : 'fe-state-core'}
        cx={place.x}
        cy={place.y}
        r={disc}
      />
    )
  })
}

/** Rings shifted along a fault: two halves that no longer meet. */
export function Shifted() {
  return (
    <>
      {[20, 37, 54].map((radius, index) => (
        <path
          key={radius}
          d={`M59 ${60 - radius}A${radius} ${radius} 0 0 0 59 ${60 + radius}`}
          opacity={1 - 0.2 * index}
        />
      ))}
      {[20, 37].map((radius, index) => (
        <path
          key={radius}
          d={`M65 ${75 - radius}A${radius} ${radius} 0 0 1 65 ${75 + radius}`}
          opacity={1 - 0.2 * index}
        />
      ))}
      <path
        className="fe-state-core"
        d="M59.4 53.4A6.6 6.6 0 0 0 59.4 66.6ZM64.6 68.4A6.6 6.6 0 0 1 64.6 81.6Z"
      />
    </>
  )
}
