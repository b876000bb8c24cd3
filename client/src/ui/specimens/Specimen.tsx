import { lazy, Suspense, type ComponentType } from 'react'
import type { FamilyLook } from '../marks/FamilyGlyph.tsx'
import './Specimen.css'

/** Each drawing is its own small file: a phone loads only those it is shown. */
function later<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): ComponentType {
  return lazy(async (): Promise<{ default: ComponentType }> => {
    try {
      return { default: (await load())[name] }
    } catch {
      // A drawing is decoration: off the network its card is shown without it, never broken.
      return { default: NoDrawing }
    }
  })
}

function NoDrawing() {
  return null
}

const DRAWINGS: Record<FamilyLook, ComponentType> = {
  travail: later(() => import('./Travail.tsx'), 'Travail'),
  cooperation: later(() => import('./Cooperation.tsx'), 'Cooperation'),
  'reconnaissance-sante': later(() => import('./ReconnaissanceSante.tsx'), 'ReconnaissanceSante'),
  'reflexivite-professionnalisation': later(() => import('./Reflexivite.tsx'), 'Reflexivite'),
  'ressources-immaterielles': later(
    () => import('./RessourcesImmaterielles.tsx'),
    'RessourcesImmaterielles',
  ),
  'valeur-performance': later(() => import('./ValeurPerformance.tsx'), 'ValeurPerformance'),
  'relation-de-service': later(() => import('./RelationDeService.tsx'), 'RelationDeService'),
  'modele-economique': later(() => import('./ModeleEconomique.tsx'), 'ModeleEconomique'),
  'territoire-gouvernance': later(
    () => import('./TerritoireGouvernance.tsx'),
    'TerritoireGouvernance',
  ),
  'evaluation-innovation': later(
    () => import('./EvaluationInnovation.tsx'),
    'EvaluationInnovation',
  ),
  groupe: later(() => import('./Groupe.tsx'), 'Groupe'),
}

/** The specimen of a concept family, 150 × 240 units, decorative. Its height comes from CSS. */
export function Specimen({ family }: { family: FamilyLook }) {
  const Drawing = DRAWINGS[family]
  return (
    <svg className="fe-specimen" viewBox="0 0 150 240" aria-hidden="true" focusable="false">
      <Suspense fallback={null}>
        <Drawing />
      </Suspense>
    </svg>
  )
}
