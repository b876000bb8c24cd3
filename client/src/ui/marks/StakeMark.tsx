import './marks.css'

const RINGS = [10.2, 16.2, 22.5]

/** A stake: two waves that overlap, always the same, never a count. */
export function StakeMark({ width = 76 }: { width?: number | undefined }) {
  return (
    <svg className="fe-beet-line" viewBox="0 0 82 47" width={`${width / 16}rem`} aria-hidden="true">
      {[23.5, 58.5].map((x) => (
        <g key={x}>
          <circle cx={x} cy="23.5" r="3.6" fill="currentColor" stroke="none" />
          {RINGS.map((radius, index) => (
            <circle key={radius} cx={x} cy="23.5" r={radius} opacity={1 - 0.12 * index} />
          ))}
        </g>
      ))}
    </svg>
  )
}
