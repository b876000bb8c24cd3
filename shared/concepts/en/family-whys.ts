import type * as french from '../family-whys.ts'

export const familyWhys: typeof french.familyWhys = {
  travail: 'what grows by acting',
  cooperation: 'face to face',
  'reconnaissance-sante': 'seen, and standing',
  'reflexivite-professionnalisation': 'comes back on itself, then opens',
  'ressources-immaterielles': 'under ground, feeds the rest',
  'valeur-performance': 'what remains',
  'relation-de-service': 'made with the one who comes',
  'modele-economique': 'carries the next season',
  'territoire-gouvernance': 'one ground for many',
  'evaluation-innovation': 'goes further, tries',
}
