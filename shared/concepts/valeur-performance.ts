import type { Concept } from './concept.ts'

/** Concepts of the family « valeur-performance », in the order of the method's catalogue. */
export const valeurPerformance: readonly Concept[] = [
  {
    id: 'effets-utiles',
    family: 'valeur-performance',
    number: 1,
    nameFr: 'Effets utiles',
    nameEn: 'Useful effects',
    definitionFr:
      'Les changements bénéfiques qu’une activité apporte réellement à des personnes, un lieu ou une organisation, prévus ou non. On part d’eux, plutôt que du produit, pour dire ce qui a de la valeur.',
    definitionEn:
      'The beneficial changes an activity really brings to people, a place or an organisation, planned or not. They, rather than the product, are the starting point for saying what has value.',
    questionFr: 'Qu’est-ce que cela a changé, pour qui, et comment le sait-on ?',
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
  {
    id: 'performance-d-usage',
    family: 'valeur-performance',
    number: 2,
    nameFr: 'Performance d’usage',
    nameEn: 'Performance in use',
    definitionFr:
      'La qualité de ce qui est obtenu dans l’usage et dans la durée, et non la quantité livrée. S’engager sur elle permet de ne plus faire dépendre ses revenus du volume.',
    definitionEn:
      'The quality of what is obtained in use and over time, not the quantity delivered. Committing to it frees income from depending on volume.',
    questionFr:
      'Si l’on ne comptait pas les paniers (les mètres, les heures), sur quoi pourriez-vous vous engager ?',
    questionEn:
      'If the baskets (the metres, the hours) were not counted, what could you commit to?',
    groups: ['innovation-servicielle'],
    related: ['effets-utiles', 'contractualisation', 'logique-industrielle', 'solution-integree'],
    sources: ['ATEMIS', 'ADEME 2017 cité par IE-EFC', 'Terres EFC Île-de-France'],
    facilitatorOnly: false,
  },
  {
    id: 'externalites-positives',
    family: 'valeur-performance',
    number: 3,
    nameFr: 'Externalités positives',
    nameEn: 'Positive externalities',
    definitionFr:
      'Les bienfaits produits sans qu’ils soient voulus, demandés ou payés — un paysage entretenu, des voisin·es qui se parlent. Les repérer est un premier pas pour qu’ils soient reconnus, voire pris en charge.',
    definitionEn:
      'Benefits produced without being intended, ordered or paid for — a tended landscape, neighbours who talk. Noticing them is a first step towards having them acknowledged, even supported.',
    questionFr: 'Qui profite de ce que vous faites sans le savoir, ou sans y contribuer ?',
    questionEn: 'Who benefits from what you do without knowing it, or without contributing to it?',
    groups: ['innovation-servicielle'],
    related: ['externalites-negatives', 'effets-utiles', 'ecosysteme-cooperatif-territorialise'],
    sources: ['Club Noé 2020', 'ATEMIS', 'CD2E'],
    facilitatorOnly: false,
  },
  {
    id: 'externalites-negatives',
    family: 'valeur-performance',
    number: 4,
    nameFr: 'Externalités négatives',
    nameEn: 'Negative externalities',
    definitionFr:
      'Les dommages causés sans intention et sans compensation, à l’environnement, à d’autres ou à la santé de celles et ceux qui travaillent. L’EFC cherche à ce que plusieurs acteurs les prennent en charge ensemble.',
    definitionEn:
      'Damage caused without intent or compensation, to the environment, to others or to the health of those who work. The EFC approach looks for several actors to take charge of it together.',
    questionFr: 'Qui paie, sans qu’on le dise, pour que ça tienne ?',
    questionEn: 'Who pays, without anyone saying so, for this to hold?',
    groups: ['innovation-servicielle', 'tenir-debout'],
    related: ['externalites-positives', 'sante', 'ecosysteme-cooperatif-territorialise'],
    sources: ['Club Noé 2020', 'ATEMIS'],
    facilitatorOnly: false,
  },
  {
    id: 'valeur-deliberee',
    family: 'valeur-performance',
    number: 5,
    nameFr: 'Valeur mise en discussion',
    nameEn: 'Deliberated value',
    definitionFr:
      'L’idée que ce qui « vaut » n’est pas inscrit dans la chose ni fixé d’avance par un prix : cela se construit entre les personnes concernées, et se stabilise par un accord.',
    definitionEn:
      'The idea that what is “worth” something is neither in the thing nor set in advance by a price: it is built among those concerned, and settled by an agreement.',
    questionFr:
      'Avec qui faudrait-il parler de ce que cela vaut, avant de parler de ce que cela coûte ?',
    questionEn:
      'With whom should we talk about what this is worth, before talking about what it costs?',
    groups: ['innovation-servicielle'],
    related: ['contractualisation', 'valeur-monetaire', 'evaluation', 'effets-utiles'],
    sources: ['Club Noé « La valeur : ça se discute ! »', 'Cerdd 2020'],
    facilitatorOnly: false,
  },
]
