import type { ReactNode } from 'react'
import { homeFr } from '../../phrases/home.fr.ts'
import { Mark } from '../../ui/marks/Mark.tsx'

/** The mark, the name, and at the right what the shell offers: reading options, this device. */
export function HomeHeader({ tools }: { tools: ReactNode }) {
  return (
    <header className="fe-home-header">
      <p className="fe-home-product">
        <Mark size={35} />
        <span>{homeFr.product}</span>
      </p>
      <div className="fe-home-tools">{tools}</div>
    </header>
  )
}
