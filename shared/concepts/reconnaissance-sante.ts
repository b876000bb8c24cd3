import { whole } from './whole.ts'
import { reconnaissanceSanteFr } from './reconnaissance-sante.fr.ts'

/** Concepts of the family « reconnaissance-sante », in the order of the method's catalogue. */
export const reconnaissanceSante = whole(reconnaissanceSanteFr, {
  'reconnaissance-du-travail': {
    nameEn: 'Recognition of work',
    definitionEn:
      'Feedback on the work done rather than the person: someone has seen the effort, the knack, the usefulness. It gives meaning to hardship and is part of what builds health.',
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
  'jugement-d-utilite': {
    nameEn: 'Judgement of usefulness',
    definitionEn:
      'The opinion, mostly from the line of authority and sometimes from beneficiaries, that the contribution served a purpose — technically, socially or economically.',
    questionEn: 'Who can say that this was useful? Has anyone heard them say so?',
    groups: ['tenir-debout', 'innovation-servicielle'],
    related: ['reconnaissance-du-travail', 'cooperation-verticale', 'effets-utiles'],
    sources: ['A. Joseph, Grandir', 'GDLE', 'Rouat 2010'],
    facilitatorOnly: false,
  },
  'jugement-de-beaute': {
    nameEn: 'Judgement of beauty',
    definitionEn:
      'The opinion of peers, who know the trade: it is done by the rules of the art, and with a style of one’s own. It is the most demanding and the closest to identity.',
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
  'tenir-debout': {
    nameEn: 'Standing firm (holding out and holding course)',
    definitionEn:
      'Being able to last in a demanding mission without being damaged by it, and without losing sight of why one took it on.',
    questionEn: 'What kept you standing? And what is beginning not to hold any more?',
    groups: ['tenir-debout'],
    related: ['engagement-subjectif', 'sante', 'strategies-de-defense', 'organisation-reflexive'],
    sources: ['du Tertre 2021', 'Réseau Cocagne, organisation réflexive du travail'],
    facilitatorOnly: false,
  },
  'strategies-de-defense': {
    nameEn: 'Defence strategies',
    definitionEn:
      'The individual or group ways of shielding oneself from what hurts at work: joking, keeping busy, silence, playing down. They help to last but may keep people from thinking about what makes them necessary.',
    questionEn:
      'When it is too much, what do people do, where you work, so as not to think about it?',
    groups: ['tenir-debout'],
    related: ['tenir-debout', 'sante', 'travail-empeche'],
    sources: ['Article Érudit 008833ar', 'Dejours 2009'],
    facilitatorOnly: true,
  },
  sante: {
    nameEn: 'Health (through work)',
    definitionEn:
      'A balance never secured, which work can build or destroy: being able to act, to be connected, to recognise oneself in what one does. The EFC reference sees it as a resource of the organisation, not only a risk to prevent.',
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
})
