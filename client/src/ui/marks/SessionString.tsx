import './marks.css'

interface SessionStringProps {
  done: number
  total: number
  /** Says the same in words, under the beads. */
  label: string
}

/** The cycle as a string: full bead done, thick ring next, thin ring to come. */
export function SessionString({ done, total, label }: SessionStringProps) {
  const beads = Array.from({ length: total }, (_, index) =>
    index < done ? 'done' : index === done ? 'next' : 'later',
  )
  return (
    <span className="fe-session-string">
      <span className="fe-session-beads" aria-hidden="true">
        {beads.map((bead, index) => (
          <span key={index} className={`fe-bead fe-bead-${bead}`} />
        ))}
      </span>
      <span>{label}</span>
    </span>
  )
}
