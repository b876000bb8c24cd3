import { isReserved, type ConceptFr } from './concept.ts'
import { cooperationFr } from './cooperation.fr.ts'
import { evaluationInnovationFr } from './evaluation-innovation.fr.ts'
import { modeleEconomiqueFr } from './modele-economique.fr.ts'
import { reconnaissanceSanteFr } from './reconnaissance-sante.fr.ts'
import { reflexiviteProfessionnalisationFr } from './reflexivite-professionnalisation.fr.ts'
import { relationDeServiceFr } from './relation-de-service.fr.ts'
import { ressourcesImmateriellesFr } from './ressources-immaterielles.fr.ts'
import { territoireGouvernanceFr } from './territoire-gouvernance.fr.ts'
import { travailFr } from './travail.fr.ts'
import { valeurPerformanceFr } from './valeur-performance.fr.ts'

/**
 * What a phone shows of each concept, all in one file: a request for one family would tell the host
 * which concepts a group was given. Those of the facilitator alone are left out.
 */
export const cardsFr: readonly ConceptFr[] = [
  ...travailFr,
  ...cooperationFr,
  ...reconnaissanceSanteFr,
  ...reflexiviteProfessionnalisationFr,
  ...ressourcesImmateriellesFr,
  ...valeurPerformanceFr,
  ...relationDeServiceFr,
  ...modeleEconomiqueFr,
  ...territoireGouvernanceFr,
  ...evaluationInnovationFr,
].filter(({ id }) => !isReserved(id))
