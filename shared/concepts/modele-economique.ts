import type { Concept } from './concept.ts'

/** Concepts of the family « modele-economique », in the order of the method's catalogue. */
export const modeleEconomique: readonly Concept[] = [
  {
    id: 'efc',
    family: 'modele-economique',
    number: 1,
    nameFr: 'Économie de la fonctionnalité et de la coopération (EFC)',
    nameEn: 'Economy of functionality and cooperation',
    definitionFr:
      'Une démarche qui remplace la vente de biens et de prestations par un engagement sur des effets d’usage, puis élargit le cercle des acteurs pour prendre en charge les effets sociaux et écologiques d’un territoire. La coopération et le travail en sont le moteur.',
    definitionEn:
      'An approach that replaces selling goods and services by a commitment on effects in use, then widens the circle of actors to take charge of a territory’s social and ecological effects. Cooperation and work are its engine.',
    questionFr: 'Et si l’on partait de ce à quoi ça sert plutôt que de ce qu’on vend ?',
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
  {
    id: 'modele-economique',
    family: 'modele-economique',
    number: 2,
    nameFr: 'Modèle économique',
    nameEn: 'Economic model',
    definitionFr:
      'La façon dont une structure crée de la valeur et la fait tenir : ce qu’elle propose, comment elle travaille, avec qui, avec quelles ressources, comment elle décide et comment l’argent circule. Le compte de résultat n’en est qu’un morceau.',
    definitionEn:
      'The way an organisation creates value and makes it last: what it offers, how it works, with whom, with which resources, how it decides and how money flows. The income statement is only one piece.',
    questionFr:
      'Qu’est-ce qui fait vraiment vivre votre jardin, argent compris mais pas seulement ?',
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
  {
    id: 'logique-industrielle',
    family: 'modele-economique',
    number: 3,
    nameFr: 'Logique industrielle',
    nameEn: 'Industrial logic',
    definitionFr:
      'Le raisonnement qui cherche à produire plus, plus vite et à l’identique, découpe les tâches et juge par des volumes. Efficace pour des objets, il se heurte au soin et à l’accompagnement.',
    definitionEn:
      'The reasoning that seeks to produce more, faster and identically, splits tasks and judges by volume. Effective for objects, it clashes with care and support.',
    questionFr: 'Où vous demande-t-on du volume alors que vous visez autre chose ?',
    questionEn: 'Where are you asked for volume when you are aiming at something else?',
    groups: ['innovation-servicielle', 'professionnalisation'],
    related: ['logique-servicielle', 'travail-prescrit', 'performance-d-usage'],
    sources: ['Club Noé, journal mars 2025', 'Relais d’Entreprises 2022', 'De Gasparo 2020'],
    facilitatorOnly: false,
  },
  {
    id: 'logique-servicielle',
    family: 'modele-economique',
    number: 4,
    nameFr: 'Logique servicielle',
    nameEn: 'Service logic',
    definitionFr:
      'Le raisonnement qui part des usages, organise le travail autour de la relation et de l’ajustement, et juge par les effets utiles discutés avec les personnes concernées.',
    definitionEn:
      'The reasoning that starts from uses, organises work around relationship and adjustment, and judges by useful effects discussed with those concerned.',
    questionFr:
      'Si l’on organisait la semaine à partir de ce dont les gens ont besoin, qu’est-ce qui bougerait ?',
    questionEn: 'If the week were organised from what people need, what would shift?',
    groups: ['innovation-servicielle'],
    related: ['logique-industrielle', 'dynamique-servicielle', 'effets-utiles', 'travail-reel'],
    sources: ['Club Noé, journal mars 2025', 'Terres EFC Île-de-France', 'Baron 2022'],
    facilitatorOnly: false,
  },
  {
    id: 'solution-integree',
    family: 'modele-economique',
    number: 5,
    nameFr: 'Solution intégrée',
    nameEn: 'Integrated solution',
    definitionFr:
      'Un ensemble cohérent de biens, de services et de relations, pensé pour un usage et porté à plusieurs. C’est l’articulation qui fait la valeur, pas chaque élément.',
    definitionEn:
      'A coherent set of goods, services and relationships, designed for a use and carried by several parties. The articulation makes the value, not each element.',
    questionFr:
      'Que faudrait-il réunir, et avec qui, pour que la personne n’ait plus à tout assembler elle-même ?',
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
  {
    id: 'contractualisation',
    family: 'modele-economique',
    number: 6,
    nameFr: 'Contractualisation',
    nameEn: 'Contracting',
    definitionFr:
      'La manière de convenir d’engagements réciproques : sur quels effets, avec quels apports de chacun, comment on s’ajuste en chemin. Elle vient après la discussion sur la valeur.',
    definitionEn:
      'The way of agreeing on mutual commitments: on which effects, with what contributions from each, how to adjust along the way. It comes after discussing value.',
    questionFr: 'De quoi chacun·e devrait-il ou elle pouvoir répondre devant les autres ?',
    questionEn: 'What should each one be able to answer for before the others?',
    groups: ['innovation-servicielle'],
    related: ['valeur-deliberee', 'performance-d-usage', 'valeur-monetaire', 'gouvernance'],
    sources: ['ATEMIS', 'Terres EFC Île-de-France', 'Territoires en transitions 2025'],
    facilitatorOnly: false,
  },
  {
    id: 'valeur-monetaire',
    family: 'modele-economique',
    number: 7,
    nameFr: 'Valeur monétaire',
    nameEn: 'Monetary value',
    definitionFr:
      'La part de la valeur qui se traduit en argent : prix, subvention, mécénat, contribution. Indispensable pour durer, elle ne dit pas à elle seule ce qui a été utile, et plusieurs sources se combinent souvent.',
    definitionEn:
      'The part of value that turns into money: price, grant, sponsorship, contribution. Indispensable to last, it does not by itself say what was useful, and several sources often combine.',
    questionFr:
      'Qui pourrait contribuer à ce que cela existe, et au nom de quel bénéfice pour lui ?',
    questionEn: 'Who could contribute to this existing, and for what benefit of their own?',
    groups: ['innovation-servicielle'],
    related: ['valeur-deliberee', 'contractualisation', 'modele-economique'],
    sources: ['Club Noé, lexique', 'Cerdd 2020', 'Réseau Cocagne, rejoindre la communauté'],
    facilitatorOnly: false,
  },
]
