import { useLocation } from 'wouter'
import { tHerbarium } from '../../phrases/herbarium.ts'
import { tHerbariumPage } from '../../phrases/herbarium-page.ts'
import { PageHeader } from '../head/PageHeader.tsx'
import { KeptCards } from './KeptCards.tsx'

/** « Mon herbier », from home: what this device keeps, with or without a network. */
export function HerbariumPage() {
  const [, go] = useLocation()
  return (
    <div className="fe-herbarium" translate="no">
      <PageHeader
        title={tHerbarium.mine}
        titleAs="h1"
        back={{ label: tHerbariumPage.back, onBack: () => go('/') }}
      />
      <main>
        <KeptCards />
      </main>
    </div>
  )
}
