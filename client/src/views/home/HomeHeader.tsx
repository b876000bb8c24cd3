import type { ReactNode } from 'react'
import { homeFr } from '../../phrases/home.fr.ts'
import { Mark } from '../../ui/marks/Mark.tsx'

interface HomeHeaderProps {
  tools: ReactNode
  /** 'h1' while the page has no title of its own. */
  productAs: 'h1' | 'p'
}

/** The mark, the name, and at the right what the shell offers: reading options, this device. */
export function HomeHeader({ tools, productAs: Product }: HomeHeaderProps) {
  return (
    <header className="fe-home-header">
      <Product className="fe-home-product">
        <Mark size={35} />
        <span>{homeFr.product}</span>
      </Product>
      <div className="fe-home-tools">{tools}</div>
    </header>
  )
}
