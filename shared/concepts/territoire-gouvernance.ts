import type { Concept } from './concept.ts'

/** Concepts of the family « territoire-gouvernance », in the order of the method's catalogue. */
export const territoireGouvernance: readonly Concept[] = [
  {
    id: 'sphere-fonctionnelle',
    family: 'territoire-gouvernance',
    number: 1,
    nameFr: 'Sphère fonctionnelle',
    nameEn: 'Functional sphere',
    definitionFr:
      'Un grand domaine de la vie — se nourrir, se déplacer, se soigner, habiter — pris du point de vue des usages, au-delà des métiers et des filières qui s’en occupent.',
    definitionEn:
      'A broad area of life — eating, getting around, caring for health, dwelling — seen from the standpoint of uses, beyond the trades and sectors in charge of it.',
    questionFr: 'De quel grand besoin de la vie parle-t-on ici, et qui d’autre s’en occupe ?',
    questionEn:
      'Which great need of life are we talking about here, and who else takes care of it?',
    groups: ['innovation-servicielle'],
    related: ['solution-integree', 'ecosysteme-cooperatif-territorialise', 'effets-utiles'],
    sources: ['CD2E', 'Club INNÉ 2025', 'IE-EFC, atelier Bien vivre alimentaire'],
    facilitatorOnly: false,
  },
  {
    id: 'ecosysteme-cooperatif-territorialise',
    family: 'territoire-gouvernance',
    number: 2,
    nameFr: 'Écosystème coopératif territorialisé',
    nameEn: 'Territorial cooperative ecosystem',
    definitionFr:
      'Des acteurs différents d’un même territoire — structures, collectivités, habitant·es, entreprises — qui tiennent compte des contraintes des autres et s’engagent ensemble sur des effets utiles.',
    definitionEn:
      'Different actors of the same territory — organisations, local authorities, inhabitants, firms — who take one another’s constraints into account and commit together to useful effects.',
    questionFr:
      'Qui, autour de vous, a intérêt à ce que cela réussisse ? Qu’est-ce qui le retient ?',
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
  {
    id: 'bien-commun',
    family: 'territoire-gouvernance',
    number: 3,
    nameFr: 'Bien commun',
    nameEn: 'Common good',
    definitionFr:
      'Ce qui compte pour toutes et tous sur un territoire et dont on prend soin ensemble, avec des règles que l’on se donne. Il ne se partage pas comme un gâteau : il s’entretient.',
    definitionEn:
      'What matters to everyone in a territory and is looked after together, under rules people set for themselves. It is not shared out like a cake: it is maintained.',
    questionFr: 'Qu’est-ce qui se perdrait, pour tout le monde, si vous arrêtiez ?',
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
  {
    id: 'gouvernance',
    family: 'territoire-gouvernance',
    number: 4,
    nameFr: 'Gouvernance',
    nameEn: 'Governance',
    definitionFr:
      'Les façons de décider et de rendre des comptes entre celles et ceux que l’activité concerne. Elle relie le travail réel aux choix ; sans remontée du réel, elle décide à côté.',
    definitionEn:
      'The ways of deciding and being accountable among those concerned by the activity. It links real work to choices; if reality does not reach it, its decisions miss the point.',
    questionFr: 'Où se décide ce dont nous parlons, et qui, parmi vous, y est entendu·e ?',
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
]
