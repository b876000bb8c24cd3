import { whole } from './whole.ts'
import { valeurPerformanceFr } from './valeur-performance.fr.ts'

/** Concepts of the family « valeur-performance », in the order of the method's catalogue. */
export const valeurPerformance = whole(valeurPerformanceFr, {
  'effets-utiles': {
    nameEn: 'Useful effects',
    definitionEn:
      'The beneficial changes an activity really brings to people, a place or an organisation, planned or not. They, rather than the product, are the starting point for saying what has value.',
    questionEn: 'What did this change, for whom, and how do we know?',
    groups: ['innovation-servicielle'],
    related: [
      'performance-d-usage',
      'externalites-positives',
      'valeur-deliberee',
      'jugement-d-utilite',
    ],
    sources: ['ATEMIS', 'Terres EFC Île-de-France', 'Club INNÉ 2025', 'De Gasparo 2020'],
    facilitatorOnly: false,
  },
  'performance-d-usage': {
    nameEn: 'Performance in use',
    definitionEn:
      'The quality of what is obtained in use and over time, not the quantity delivered. Committing to it frees income from depending on volume.',
    questionEn:
      'If the baskets (the metres, the hours) were not counted, what could you commit to?',
    groups: ['innovation-servicielle'],
    related: ['effets-utiles', 'contractualisation', 'logique-industrielle', 'solution-integree'],
    sources: ['ATEMIS', 'ADEME 2017 cité par IE-EFC', 'Terres EFC Île-de-France'],
    facilitatorOnly: false,
  },
  'externalites-positives': {
    nameEn: 'Positive externalities',
    definitionEn:
      'Benefits produced without being intended, ordered or paid for — a tended landscape, neighbours who talk. Noticing them is a first step towards having them acknowledged, even supported.',
    questionEn: 'Who benefits from what you do without knowing it, or without contributing to it?',
    groups: ['innovation-servicielle'],
    related: ['externalites-negatives', 'effets-utiles', 'ecosysteme-cooperatif-territorialise'],
    sources: ['Club Noé 2020', 'ATEMIS', 'CD2E'],
    facilitatorOnly: false,
  },
  'externalites-negatives': {
    nameEn: 'Negative externalities',
    definitionEn:
      'Damage caused without intent or compensation, to the environment, to others or to the health of those who work. The EFC approach looks for several actors to take charge of it together.',
    questionEn: 'Who pays, without anyone saying so, for this to hold?',
    groups: ['innovation-servicielle', 'tenir-debout'],
    related: ['externalites-positives', 'sante', 'ecosysteme-cooperatif-territorialise'],
    sources: ['Club Noé 2020', 'ATEMIS'],
    facilitatorOnly: false,
  },
  'valeur-deliberee': {
    nameEn: 'Deliberated value',
    definitionEn:
      'The idea that what is “worth” something is neither in the thing nor set in advance by a price: it is built among those concerned, and settled by an agreement.',
    questionEn:
      'With whom should we talk about what this is worth, before talking about what it costs?',
    groups: ['innovation-servicielle'],
    related: ['contractualisation', 'valeur-monetaire', 'evaluation', 'effets-utiles'],
    sources: ['Club Noé « La valeur : ça se discute ! »', 'Cerdd 2020'],
    facilitatorOnly: false,
  },
})
