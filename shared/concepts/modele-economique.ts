import { whole } from './whole.ts'
import { modeleEconomiqueFr } from './modele-economique.fr.ts'

/** Concepts of the family « modele-economique », in the order of the method's catalogue. */
export const modeleEconomique = whole(modeleEconomiqueFr, {
  efc: {
    nameEn: 'Economy of functionality and cooperation',
    definitionEn:
      'An approach that replaces selling goods and services by a commitment on effects in use, then widens the circle of actors to take charge of a territory’s social and ecological effects. Cooperation and work are its engine.',
    questionEn: 'What if we started from what it is for, rather than from what is sold?',
    groups: ['innovation-servicielle', 'tenir-debout'],
    related: [
      'performance-d-usage',
      'solution-integree',
      'cooperation',
      'ecosysteme-cooperatif-territorialise',
      'modele-economique',
    ],
    sources: ['ATEMIS', 'IE-EFC', 'Club EF&DD', 'ADEME/ATEMIS 2019'],
    facilitatorOnly: false,
  },
  'modele-economique': {
    nameEn: 'Economic model',
    definitionEn:
      'The way an organisation creates value and makes it last: what it offers, how it works, with whom, with which resources, how it decides and how money flows. The income statement is only one piece.',
    questionEn: 'What really keeps your garden alive, money included but not only?',
    groups: ['innovation-servicielle'],
    related: [
      'logique-industrielle',
      'logique-servicielle',
      'valeur-monetaire',
      'gouvernance',
      'efc',
    ],
    sources: [
      'Club Noé, lexique',
      'D2Consult',
      'Réseau Cocagne, rejoindre la communauté',
      'Cerdd 2020',
    ],
    facilitatorOnly: false,
  },
  'logique-industrielle': {
    nameEn: 'Industrial logic',
    definitionEn:
      'The reasoning that seeks to produce more, faster and identically, splits tasks and judges by volume. Effective for objects, it clashes with care and support.',
    questionEn: 'Where are you asked for volume when you are aiming at something else?',
    groups: ['innovation-servicielle', 'professionnalisation'],
    related: ['logique-servicielle', 'travail-prescrit', 'performance-d-usage'],
    sources: ['Club Noé, journal mars 2025', 'Relais d’Entreprises 2022', 'De Gasparo 2020'],
    facilitatorOnly: false,
  },
  'logique-servicielle': {
    nameEn: 'Service logic',
    definitionEn:
      'The reasoning that starts from uses, organises work around relationship and adjustment, and judges by useful effects discussed with those concerned.',
    questionEn: 'If the week were organised from what people need, what would shift?',
    groups: ['innovation-servicielle'],
    related: ['logique-industrielle', 'dynamique-servicielle', 'effets-utiles', 'travail-reel'],
    sources: ['Club Noé, journal mars 2025', 'Terres EFC Île-de-France', 'Baron 2022'],
    facilitatorOnly: false,
  },
  'solution-integree': {
    nameEn: 'Integrated solution',
    definitionEn:
      'A coherent set of goods, services and relationships, designed for a use and carried by several parties. The articulation makes the value, not each element.',
    questionEn:
      'What should be brought together, and with whom, so that the person no longer has to assemble it all alone?',
    groups: ['innovation-servicielle'],
    related: [
      'performance-d-usage',
      'sphere-fonctionnelle',
      'ecosysteme-cooperatif-territorialise',
    ],
    sources: ['ATEMIS', 'CD2E', 'ADEME 2017 cité par IE-EFC'],
    facilitatorOnly: false,
  },
  contractualisation: {
    nameEn: 'Contracting',
    definitionEn:
      'The way of agreeing on mutual commitments: on which effects, with what contributions from each, how to adjust along the way. It comes after discussing value.',
    questionEn: 'What should each one be able to answer for before the others?',
    groups: ['innovation-servicielle'],
    related: ['valeur-deliberee', 'performance-d-usage', 'valeur-monetaire', 'gouvernance'],
    sources: ['ATEMIS', 'Terres EFC Île-de-France', 'Territoires en transitions 2025'],
    facilitatorOnly: false,
  },
  'valeur-monetaire': {
    nameEn: 'Monetary value',
    definitionEn:
      'The part of value that turns into money: price, grant, sponsorship, contribution. Indispensable to last, it does not by itself say what was useful, and several sources often combine.',
    questionEn: 'Who could contribute to this existing, and for what benefit of their own?',
    groups: ['innovation-servicielle'],
    related: ['valeur-deliberee', 'contractualisation', 'modele-economique'],
    sources: ['Club Noé, lexique', 'Cerdd 2020', 'Réseau Cocagne, rejoindre la communauté'],
    facilitatorOnly: false,
  },
})
