import { tHome } from '../../phrases/home.ts'
import { Mark } from '../../ui/marks/Mark.tsx'
import { SkipLink } from '../head/SkipLink.tsx'
import { HomeTools } from './HomeTools.tsx'

interface HomeHeaderProps {
  /** 'h1' while the page has no title of its own. */
  productAs: 'h1' | 'p'
}

/** The mark, the name, and at the right the reading options. */
export function HomeHeader({ productAs: Product }: HomeHeaderProps) {
  return (
    <header className="fe-home-header">
      <SkipLink />
      <Product className="fe-home-product">
        <Mark size={35} />
        <span>{tHome.product}</span>
      </Product>
      <div className="fe-home-tools">
        <HomeTools />
      </div>
    </header>
  )
}
