import type { ReactNode } from 'react'
import './Sheet.css'

interface SheetProps {
  /** Names the region for assistive technology. */
  label: string
  children: ReactNode
}

/** The phone composer: a sheet over the text, half of the height at most, then it scrolls inside. */
export function Sheet({ label, children }: SheetProps) {
  return (
    <section className="fe-sheet" aria-label={label}>
      <div className="fe-sheet-inside">{children}</div>
    </section>
  )
}
