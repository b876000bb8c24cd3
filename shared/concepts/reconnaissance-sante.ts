import type { Concept } from './concept.ts'

/** Concepts of the family « reconnaissance-sante », in the order of the method's catalogue. */
export const reconnaissanceSante: readonly Concept[] = [
  {
    id: 'reconnaissance-du-travail',
    family: 'reconnaissance-sante',
    number: 1,
    nameFr: 'Reconnaissance du travail',
    nameEn: 'Recognition of work',
    definitionFr:
      'Un retour qui porte sur le travail fait et non sur la personne : quelqu’un a vu l’effort, l’astuce, l’utilité. Il donne du sens à la peine et fait partie de ce qui construit la santé.',
    definitionEn:
      'Feedback on the work done rather than the person: someone has seen the effort, the knack, the usefulness. It gives meaning to hardship and is part of what builds health.',
    questionFr: 'De qui attendiez-vous que ce travail soit vu ? Qu’aurait-il fallu en voir ?',
    questionEn: 'By whom did you expect this work to be seen? What should have been seen of it?',
    groups: ['tenir-debout', 'professionnalisation'],
    related: ['jugement-d-utilite', 'jugement-de-beaute', 'travail-reel', 'sante'],
    sources: [
      'Réseau Cocagne, organisation réflexive du travail',
      'Fondation Crédit Coopératif',
      'A. Joseph, Grandir',
      'Gernet et Dejours 2009',
    ],
    facilitatorOnly: false,
  },
  {
    id: 'jugement-d-utilite',
    family: 'reconnaissance-sante',
    number: 2,
    nameFr: 'Jugement d’utilité',
    nameEn: 'Judgement of usefulness',
    definitionFr:
      'L’avis, venu surtout de la ligne hiérarchique et parfois des bénéficiaires, qui dit que la contribution a servi — sur un plan technique, social ou économique.',
    definitionEn:
      'The opinion, mostly from the line of authority and sometimes from beneficiaries, that the contribution served a purpose — technically, socially or economically.',
    questionFr: 'Qui peut dire que cela a été utile ? L’a-t-on entendu le dire ?',
    questionEn: 'Who can say that this was useful? Has anyone heard them say so?',
    groups: ['tenir-debout', 'innovation-servicielle'],
    related: ['reconnaissance-du-travail', 'cooperation-verticale', 'effets-utiles'],
    sources: ['A. Joseph, Grandir', 'GDLE', 'Rouat 2010'],
    facilitatorOnly: false,
  },
  {
    id: 'jugement-de-beaute',
    family: 'reconnaissance-sante',
    number: 3,
    nameFr: 'Jugement de beauté',
    nameEn: 'Judgement of beauty',
    definitionFr:
      'L’avis des pairs, qui connaissent le métier : c’est fait dans les règles de l’art, et avec une manière à soi. C’est le plus exigeant et celui qui touche le plus à l’identité.',
    definitionEn:
      'The opinion of peers, who know the trade: it is done by the rules of the art, and with a style of one’s own. It is the most demanding and the closest to identity.',
    questionFr: 'Qu’est-ce que vous trouvez bien joué, là-dedans, en gens de métier ?',
    questionEn: 'What do you find well played in this, as people of the trade?',
    groups: ['professionnalisation', 'tenir-debout'],
    related: [
      'reconnaissance-du-travail',
      'regles-de-metier',
      'cooperation-horizontale',
      'intelligence-pratique',
    ],
    sources: ['A. Joseph, Grandir', 'GDLE', 'Rouat 2010', 'Gernet et Dejours 2009'],
    facilitatorOnly: false,
  },
  {
    id: 'tenir-debout',
    family: 'reconnaissance-sante',
    number: 4,
    nameFr: 'Tenir debout',
    nameEn: 'Standing firm (holding out and holding course)',
    definitionFr:
      'Pouvoir durer dans une mission exigeante sans s’y abîmer, et sans perdre de vue ce pour quoi on s’y est engagé.',
    definitionEn:
      'Being able to last in a demanding mission without being damaged by it, and without losing sight of why one took it on.',
    questionFr: 'Qu’est-ce qui vous a fait tenir ? Et qu’est-ce qui commence à ne plus tenir ?',
    questionEn: 'What kept you standing? And what is beginning not to hold any more?',
    groups: ['tenir-debout'],
    related: ['engagement-subjectif', 'sante', 'strategies-de-defense', 'organisation-reflexive'],
    sources: ['du Tertre 2021', 'Réseau Cocagne, organisation réflexive du travail'],
    facilitatorOnly: false,
  },
  {
    id: 'strategies-de-defense',
    family: 'reconnaissance-sante',
    number: 5,
    nameFr: 'Stratégies de défense',
    nameEn: 'Defence strategies',
    definitionFr:
      'Les façons, individuelles ou de groupe, de se protéger de ce qui fait mal au travail : plaisanter, s’activer, se taire, minimiser. Elles aident à tenir, mais peuvent empêcher de penser ce qui les rend nécessaires.',
    definitionEn:
      'The individual or group ways of shielding oneself from what hurts at work: joking, keeping busy, silence, playing down. They help to last but may keep people from thinking about what makes them necessary.',
    questionFr: 'Quand c’est trop, comment fait-on, chez vous, pour ne pas y penser ?',
    questionEn:
      'When it is too much, what do people do, where you work, so as not to think about it?',
    groups: ['tenir-debout'],
    related: ['tenir-debout', 'sante', 'travail-empeche'],
    sources: ['Article Érudit 008833ar', 'Dejours 2009'],
    facilitatorOnly: true,
  },
  {
    id: 'sante',
    family: 'reconnaissance-sante',
    number: 6,
    nameFr: 'Santé (au sens du travail)',
    nameEn: 'Health (through work)',
    definitionFr:
      'Un équilibre jamais acquis, que le travail peut construire ou détruire : pouvoir agir, être relié·e, se reconnaître dans ce qu’on fait. L’EFC y voit une ressource de l’organisation, pas seulement un risque à prévenir.',
    definitionEn:
      'A balance never secured, which work can build or destroy: being able to act, to be connected, to recognise oneself in what one does. The EFC reference sees it as a resource of the organisation, not only a risk to prevent.',
    questionFr: 'Ce travail-là vous a-t-il plutôt nourri·es ou usé·es ? Par quoi ?',
    questionEn: 'Did this work nourish you or wear you down? Through what?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: [
      'ressources-immaterielles',
      'reconnaissance-du-travail',
      'pouvoir-d-agir',
      'tenir-debout',
    ],
    sources: [
      'GRAFIE, nouveaux modèles managériaux',
      'De Gasparo 2020',
      'Dejours 1995',
      'Bonnefond et Clot 2018',
    ],
    facilitatorOnly: false,
  },
]
