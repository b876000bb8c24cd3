import { useLocation } from 'wouter'
import { herbariumFr } from '../../phrases/herbarium.fr.ts'
import { herbariumPageFr } from '../../phrases/herbarium-page.fr.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { KeptCards } from './KeptCards.tsx'

/** « Mon herbier », from home: what this device keeps, with or without a network. */
export function HerbariumPage() {
  const [, go] = useLocation()
  return (
    <div className="fe-herbarium" lang="fr" translate="no">
      <PageHeader
        title={herbariumFr.mine}
        titleAs="h1"
        back={{ label: herbariumPageFr.back, onBack: () => go('/') }}
      />
      <main>
        <KeptCards />
      </main>
    </div>
  )
}
