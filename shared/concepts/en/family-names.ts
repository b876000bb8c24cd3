import type * as french from '../family-names.ts'

export const familyNames: typeof french.familyNames = {
  travail: 'Work',
  cooperation: 'Cooperation',
  'reconnaissance-sante': 'Recognition and health',
  'reflexivite-professionnalisation': 'Reflexivity',
  'ressources-immaterielles': 'Intangible resources',
  'valeur-performance': 'Value and performance',
  'relation-de-service': 'Service relationship',
  'modele-economique': 'Economic model',
  'territoire-gouvernance': 'Territory and governance',
  'evaluation-innovation': 'Evaluation and innovation',
}
