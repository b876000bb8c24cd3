import './marks.css'

interface MarkProps {
  /** Size in CSS px. */
  size?: number | undefined
}

/** The mark of the product: one voice, and two rings open towards each other. */
export function Mark({ size = 40 }: MarkProps) {
  return (
    <svg className="fe-beet-line" viewBox="0 0 40 40" width={`${size / 16}rem`} aria-hidden="true">
      <circle cx="20" cy="20" r="4" fill="currentColor" />
      <path d="M25.3 11.5A10 10 0 1 0 25.3 28.5" strokeWidth="2.2" />
      <path d="M11.4 6.2A17 17 0 1 1 11.4 33.8" strokeWidth="2.2" />
    </svg>
  )
}
