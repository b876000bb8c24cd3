import type { FamilyId } from './concept.ts'

/** Why each family grows the way it is drawn. */
export const familyWhys: Readonly<Record<FamilyId, string>> = {
  travail: 'ce qui pousse en agissant',
  cooperation: 'face à face',
  'reconnaissance-sante': 'vu·e de face',
  'reflexivite-professionnalisation': 'revenir sur soi-même, puis s’ouvrir',
  'ressources-immaterielles': 'sous la terre, nourrit le reste',
  'valeur-performance': 'ce qui reste',
  'relation-de-service': 'fait avec qui vient',
  'modele-economique': 'des couches qui portent la saison suivante',
  'territoire-gouvernance': 'un sol partagé',
  'evaluation-innovation': 'part plus loin, essaie',
}
