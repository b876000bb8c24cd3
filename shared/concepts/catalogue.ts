import type { Concept, Family } from './concept.ts'
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

/** The ten families, in the order of the herbarium. */
export const families: readonly Family[] = [
  {
    id: 'travail',
    nameFr: 'Travail',
    nameEn: 'Work',
    whyFr: 'ce qui pousse en agissant',
    whyEn: 'what grows by acting',
  },
  {
    id: 'cooperation',
    nameFr: 'Coopération',
    nameEn: 'Cooperation',
    whyFr: 'face à face',
    whyEn: 'face to face',
  },
  {
    id: 'reconnaissance-sante',
    nameFr: 'Reconnaissance et santé',
    nameEn: 'Recognition and health',
    whyFr: 'vu·e de face',
    whyEn: 'seen, and standing',
  },
  {
    id: 'reflexivite-professionnalisation',
    nameFr: 'Réflexivité',
    nameEn: 'Reflexivity',
    whyFr: 'revenir sur soi-même, puis s’ouvrir',
    whyEn: 'comes back on itself, then opens',
  },
  {
    id: 'ressources-immaterielles',
    nameFr: 'Ressources immatérielles',
    nameEn: 'Intangible resources',
    whyFr: 'sous la terre, nourrit le reste',
    whyEn: 'under ground, feeds the rest',
  },
  {
    id: 'valeur-performance',
    nameFr: 'Valeur et performance',
    nameEn: 'Value and performance',
    whyFr: 'ce qui reste',
    whyEn: 'what remains',
  },
  {
    id: 'relation-de-service',
    nameFr: 'Relation de service',
    nameEn: 'Service relationship',
    whyFr: 'fait avec qui vient',
    whyEn: 'made with the one who comes',
  },
  {
    id: 'modele-economique',
    nameFr: 'Modèle économique',
    nameEn: 'Economic model',
    whyFr: 'des couches qui portent la saison suivante',
    whyEn: 'carries the next season',
  },
  {
    id: 'territoire-gouvernance',
    nameFr: 'Territoire et gouvernance',
    nameEn: 'Territory and governance',
    whyFr: 'un sol partagé',
    whyEn: 'one ground for many',
  },
  {
    id: 'evaluation-innovation',
    nameFr: 'Évaluation et innovation',
    nameEn: 'Evaluation and innovation',
    whyFr: 'part plus loin, essaie',
    whyEn: 'goes further, tries',
  },
]

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
