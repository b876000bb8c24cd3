/** A point on a circle; angles in degrees, 0 at the right, clockwise. */
export function onCircle(centre: { x: number; y: number }, radius: number, degrees: number) {
  const angle = (degrees * Math.PI) / 180
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }
}

const round = (value: number) => Math.round(value * 100) / 100

interface ArcSpan {
  centre: { x: number; y: number }
  radius: number
  from: number
  sweep: number
}

/** The path of an arc drawn clockwise over `sweep` degrees. */
export function arcPath({ centre, radius, from, sweep }: ArcSpan): string {
  const start = onCircle(centre, radius, from)
  const end = onCircle(centre, radius, from + sweep)
  const large = sweep > 180 ? 1 : 0
  return `M${round(start.x)} ${round(start.y)}A${radius} ${radius} 0 ${large} 1 ${round(end.x)} ${round(end.y)}`
}
