import './PhoneArc.css'

interface PhoneArcProps {
  /** 'table' is the arc above the actions; 'side' the short one at the right of the home title. */
  look?: 'table' | 'side' | undefined
}

/** Decorative arcs of a phone page. */
export function PhoneArc({ look = 'table' }: PhoneArcProps) {
  if (look === 'side') {
    return (
      <svg className="fe-phone-arc fe-phone-arc-side" viewBox="0 0 24 178" aria-hidden="true">
        <path d="M2 3C14 58 14 118 3.4 174" opacity="0.5" />
        <path d="M13 1C25 58 25 118 14.4 176" opacity="0.3" />
      </svg>
    )
  }
  return (
    <svg className="fe-phone-arc" viewBox="0 0 390 78" aria-hidden="true">
      <path d="M0 42.6A452 452 0 0 1 390 42.6" opacity="0.12" />
      <path d="M0 60A452 452 0 0 1 390 60" opacity="0.28" />
      <path d="M0 77.4A452 452 0 0 1 390 77.4" opacity="0.52" />
    </svg>
  )
}
