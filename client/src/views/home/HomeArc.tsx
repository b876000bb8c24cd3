const HEIGHT = 900
const RADIUS = 788
const PEAK = 141
const SEATS = 8

/** Where the main arc stands at a height, both in parts of the drawing. */
function arcAt(y: number): number {
  const off = y * HEIGHT - HEIGHT / 2
  return PEAK - RADIUS + Math.sqrt(RADIUS * RADIUS - off * off)
}

const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`
const places = Array.from({ length: SEATS }, (_, index) => 0.139 + (0.722 / (SEATS - 1)) * index)

function ArcLine({ shift, opacity }: { shift: number; opacity: number }) {
  const [top, bottom] = [arcAt(0) + shift, HEIGHT]
  return (
    <path
      d={`M${top} 0A${RADIUS} ${RADIUS} 0 0 1 ${top} ${bottom}`}
      vectorEffect="non-scaling-stroke"
      opacity={opacity}
    />
  )
}

/** The sound going out, and seats on it: decoration between the two columns, always the same. */
export function HomeArc() {
  return (
    <div className="fe-home-arc" aria-hidden="true">
      <svg viewBox="0 0 195 900" preserveAspectRatio="none">
        <ArcLine shift={0} opacity={0.62} />
        <ArcLine shift={18} opacity={0.4} />
        <ArcLine shift={36} opacity={0.22} />
        <ArcLine shift={54} opacity={0.12} />
      </svg>
      {places.map((y) => (
        <span
          className="fe-home-seat"
          key={y}
          style={{ top: percent(y), left: percent(arcAt(y) / 195) }}
        />
      ))}
    </div>
  )
}
