import type { FamilyId } from './concept.ts'

/** Names of the ten families, light enough for any screen. */
export const familyNames: Readonly<Record<FamilyId, string>> = {
  travail: 'Travail',
  cooperation: 'Coopération',
  'reconnaissance-sante': 'Reconnaissance et santé',
  'reflexivite-professionnalisation': 'Réflexivité',
  'ressources-immaterielles': 'Ressources immatérielles',
  'valeur-performance': 'Valeur et performance',
  'relation-de-service': 'Relation de service',
  'modele-economique': 'Modèle économique',
  'territoire-gouvernance': 'Territoire et gouvernance',
  'evaluation-innovation': 'Évaluation et innovation',
}
