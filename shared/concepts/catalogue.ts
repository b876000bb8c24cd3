import type { Concept } from './concept.ts'
import { cooperation } from './cooperation.ts'
import { evaluationInnovation } from './evaluation-innovation.ts'
import { modeleEconomique } from './modele-economique.ts'
import { reconnaissanceSante } from './reconnaissance-sante.ts'
import { reflexiviteProfessionnalisation } from './reflexivite-professionnalisation.ts'
import { relationDeService } from './relation-de-service.ts'
import { ressourcesImmaterielles } from './ressources-immaterielles.ts'
import { territoireGouvernance } from './territoire-gouvernance.ts'
import { travail } from './travail.ts'
import { valeurPerformance } from './valeur-performance.ts'

/** The whole catalogue, family by family. Heavy for a phone: load this module lazily. */
export const concepts: readonly Concept[] = [
  ...travail,
  ...cooperation,
  ...reconnaissanceSante,
  ...reflexiviteProfessionnalisation,
  ...ressourcesImmaterielles,
  ...valeurPerformance,
  ...relationDeService,
  ...modeleEconomique,
  ...territoireGouvernance,
  ...evaluationInnovation,
]
