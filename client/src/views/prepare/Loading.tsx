import { StatePage } from '../../ui/StatePage.tsx'
import './loading.css'

/** A page of the facilitator's that is being opened; under 400 ms it shows nothing. */
export function Loading({ title, children }: { title: string; children: string }) {
  return (
    <main className="fe-opening">
      <StatePage state="loading" title={title} headingLevel={1}>
        <p>{children}</p>
      </StatePage>
    </main>
  )
}
