import type { Family } from './concept.ts'
import { familyNamesFr } from './family-names.fr.ts'

/** The ten families, in the order of the herbarium. */
export const families: readonly Family[] = [
  {
    id: 'travail',
    nameFr: familyNamesFr.travail,
    nameEn: 'Work',
    whyFr: 'ce qui pousse en agissant',
    whyEn: 'what grows by acting',
  },
  {
    id: 'cooperation',
    nameFr: familyNamesFr.cooperation,
    nameEn: 'Cooperation',
    whyFr: 'face à face',
    whyEn: 'face to face',
  },
  {
    id: 'reconnaissance-sante',
    nameFr: familyNamesFr['reconnaissance-sante'],
    nameEn: 'Recognition and health',
    whyFr: 'vu·e de face',
    whyEn: 'seen, and standing',
  },
  {
    id: 'reflexivite-professionnalisation',
    nameFr: familyNamesFr['reflexivite-professionnalisation'],
    nameEn: 'Reflexivity',
    whyFr: 'revenir sur soi-même, puis s’ouvrir',
    whyEn: 'comes back on itself, then opens',
  },
  {
    id: 'ressources-immaterielles',
    nameFr: familyNamesFr['ressources-immaterielles'],
    nameEn: 'Intangible resources',
    whyFr: 'sous la terre, nourrit le reste',
    whyEn: 'under ground, feeds the rest',
  },
  {
    id: 'valeur-performance',
    nameFr: familyNamesFr['valeur-performance'],
    nameEn: 'Value and performance',
    whyFr: 'ce qui reste',
    whyEn: 'what remains',
  },
  {
    id: 'relation-de-service',
    nameFr: familyNamesFr['relation-de-service'],
    nameEn: 'Service relationship',
    whyFr: 'fait avec qui vient',
    whyEn: 'made with the one who comes',
  },
  {
    id: 'modele-economique',
    nameFr: familyNamesFr['modele-economique'],
    nameEn: 'Economic model',
    whyFr: 'des couches qui portent la saison suivante',
    whyEn: 'carries the next season',
  },
  {
    id: 'territoire-gouvernance',
    nameFr: familyNamesFr['territoire-gouvernance'],
    nameEn: 'Territory and governance',
    whyFr: 'un sol partagé',
    whyEn: 'one ground for many',
  },
  {
    id: 'evaluation-innovation',
    nameFr: familyNamesFr['evaluation-innovation'],
    nameEn: 'Evaluation and innovation',
    whyFr: 'part plus loin, essaie',
    whyEn: 'goes further, tries',
  },
]
