import { whole } from './whole.ts'
import { territoireGouvernanceFr } from './territoire-gouvernance.fr.ts'

/** Concepts of the family « territoire-gouvernance », in the order of the method's catalogue. */
export const territoireGouvernance = whole(territoireGouvernanceFr, {
  'sphere-fonctionnelle': {
    nameEn: 'Functional sphere',
    definitionEn:
      'A broad area of life — eating, getting around, caring for health, dwelling — seen from the standpoint of uses, beyond the trades and sectors in charge of it.',
    questionEn:
      'Which great need of life are we talking about here, and who else takes care of it?',
    groups: ['innovation-servicielle'],
    related: ['solution-integree', 'ecosysteme-cooperatif-territorialise', 'effets-utiles'],
    sources: ['CD2E', 'Club INNÉ 2025', 'IE-EFC, atelier Bien vivre alimentaire'],
    facilitatorOnly: false,
  },
  'ecosysteme-cooperatif-territorialise': {
    nameEn: 'Territorial cooperative ecosystem',
    definitionEn:
      'Different actors of the same territory — organisations, local authorities, inhabitants, firms — who take one another’s constraints into account and commit together to useful effects.',
    questionEn: 'Who, around you, has an interest in this succeeding? What holds them back?',
    groups: ['innovation-servicielle'],
    related: [
      'cooperation',
      'gouvernance',
      'bien-commun',
      'externalites-positives',
      'externalites-negatives',
    ],
    sources: [
      'ADEME/ATEMIS 2019',
      'Terres EFC Île-de-France',
      'IE-EFC',
      'Écopôle alimentaire 2021',
    ],
    facilitatorOnly: false,
  },
  'bien-commun': {
    nameEn: 'Common good',
    definitionEn:
      'What matters to everyone in a territory and is looked after together, under rules people set for themselves. It is not shared out like a cake: it is maintained.',
    questionEn: 'What would be lost, for everyone, if you stopped?',
    groups: ['innovation-servicielle', 'tenir-debout'],
    related: [
      'gouvernance',
      'patrimoine-immateriel-collectif',
      'ecosysteme-cooperatif-territorialise',
    ],
    sources: ['Réseau Cocagne, bulletin n° 28, 2015', 'Unadel', 'Beauvillard 2018'],
    facilitatorOnly: false,
  },
  gouvernance: {
    nameEn: 'Governance',
    definitionEn:
      'The ways of deciding and being accountable among those concerned by the activity. It links real work to choices; if reality does not reach it, its decisions miss the point.',
    questionEn: 'Where is what we are talking about decided, and who among you is heard there?',
    groups: ['innovation-servicielle', 'professionnalisation'],
    related: [
      'cooperation-verticale',
      'deliberation',
      'contractualisation',
      'organisation-reflexive',
    ],
    sources: ['ATEMIS', 'CD2E', 'Cerdd 2020', 'Club Noé, journal janvier 2025'],
    facilitatorOnly: false,
  },
})
