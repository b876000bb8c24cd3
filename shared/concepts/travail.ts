import { whole } from './whole.ts'
import { travailFr } from './travail.fr.ts'

/** Concepts of the family « travail », in the order of the method's catalogue. */
export const travail = whole(travailFr, {
  'travail-prescrit': {
    nameEn: 'Prescribed work',
    definitionEn:
      'What is set before acting: duties, instructions, targets, deadlines, means. It also includes the unwritten expectations of managers, funders or members.',
    questionEn: 'In this situation, what was expected, and by whom?',
    groups: ['tenir-debout', 'professionnalisation'],
    related: ['travail-reel', 'coordination', 'arbitrage'],
    sources: ['Leplat et Hoc 1983', 'cours-psycho 2008', 'Ergo-motri-santé 2021'],
    facilitatorOnly: false,
  },
  'travail-reel': {
    nameEn: 'Real work',
    definitionEn:
      'What is actually done so that things hold together despite the unexpected, the shortages and the contradictions. Much of it stays invisible, even to oneself, until it is told.',
    questionEn: 'What did you do there that is written nowhere?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: ['travail-prescrit', 'activite', 'recit-d-experience', 'reconnaissance-du-travail'],
    sources: ['Fondation Crédit Coopératif', 'rhinsitu', 'Dejours 2009'],
    facilitatorOnly: false,
  },
  activite: {
    nameEn: 'Activity',
    definitionEn:
      'A person’s own response to a task in a given situation: gestures, thoughts, emotions, relationships. It also covers what one gives up or could not do.',
    questionEn: 'What would you have liked to do, and did not do?',
    groups: ['professionnalisation', 'tenir-debout'],
    related: ['travail-reel', 'travail-empeche', 'intelligence-pratique'],
    sources: ['cours-psycho 2008', 'CEMÉA', 'Clot 2008'],
    facilitatorOnly: false,
  },
  'engagement-subjectif': {
    nameEn: 'Subjective commitment',
    definitionEn:
      'The part of oneself put into work so that it is well done. It can be neither ordered nor bought; it can help a person grow or wear them down.',
    questionEn: 'What did you put of yourself into it, and who saw it?',
    groups: ['tenir-debout'],
    related: ['tenir-debout', 'reconnaissance-du-travail', 'sante', 'travail-vivant'],
    sources: ['Le Carnet Psy', 'Réseau Cocagne, organisation réflexive du travail', 'Dejours 2009'],
    facilitatorOnly: false,
  },
  'travail-vivant': {
    nameEn: 'Living work',
    definitionEn:
      'Work seen as an experience in which one invents in front of what resists, not as operations to carry out. The EFC reference treats it as the source of value, health and innovation.',
    questionEn: 'At what moment did you have to invent?',
    groups: ['tenir-debout', 'innovation-servicielle'],
    related: ['travail-reel', 'intelligence-pratique', 'efc', 'organisation-reflexive'],
    sources: ['IE-EFC', 'De Gasparo et du Tertre 2020', 'Terres EFC Île-de-France', 'Dejours 2009'],
    facilitatorOnly: false,
  },
  'intelligence-pratique': {
    nameEn: 'Practical intelligence',
    definitionEn:
      'The knacks, eye and bodily know-how gained by dealing with reality. They often come before words, and sometimes depart from the rules.',
    questionEn: 'How did you know it was the moment? What did you feel it by?',
    groups: ['professionnalisation'],
    related: ['activite', 'competence', 'regles-de-metier', 'jugement-de-beaute'],
    sources: ['Rouat 2010', 'GDLE', 'Dejours 2009'],
    facilitatorOnly: false,
  },
  arbitrage: {
    nameEn: 'Trade-off',
    definitionEn:
      'The on-the-spot choice between demands that are all legitimate but incompatible, such as harvesting on time and taking time to support someone. Rarely visible, it deserves discussion rather than judgement.',
    questionEn: 'Between what and what did you have to choose? What did that choice cost you?',
    groups: ['tenir-debout', 'professionnalisation'],
    related: ['travail-prescrit', 'travail-reel', 'pertinence', 'cooperation-verticale'],
    sources: ['Fondation Crédit Coopératif', 'GRAFIE, nouveaux modèles managériaux', 'Actes BFC'],
    facilitatorOnly: false,
  },
  'travail-empeche': {
    nameEn: 'Impeded work',
    definitionEn:
      'What one goes through when unable to do work one would be proud of, for lack of time, means or agreement on what good work is.',
    questionEn: 'What kept you from doing what you call good work?',
    groups: ['tenir-debout', 'professionnalisation'],
    related: ['pouvoir-d-agir', 'sante', 'dispute-professionnelle', 'activite'],
    sources: ['Clot 2010', 'Bonnefond et Clot 2018', 'Preventica/Clot 2021'],
    facilitatorOnly: false,
  },
  'regles-de-metier': {
    nameEn: 'Rules of the trade',
    definitionEn:
      'Shared, often unwritten reference points about good ways of doing. Peers build them by comparing practices; they protect individuals and make cooperation possible.',
    questionEn: 'What do you agree on, among yourselves, even though it is written nowhere?',
    groups: ['professionnalisation'],
    related: [
      'dispute-professionnelle',
      'cooperation-horizontale',
      'professionnalisation',
      'jugement-de-beaute',
    ],
    sources: ['Dejours 1993', 'ANACT', 'Clot et Faïta 2000'],
    facilitatorOnly: false,
  },
  'pouvoir-d-agir': {
    nameEn: 'Power to act',
    definitionEn:
      'The real capacity, alone and together, to influence one’s work and its conditions. It grows when what is said about work can change something.',
    questionEn: 'What did you have a hold on here? Who else could have had one?',
    groups: ['professionnalisation', 'tenir-debout'],
    related: ['travail-empeche', 'deliberation', 'sante', 'gouvernance'],
    sources: ['Bonnefond et Clot 2018', 'Clot 2008'],
    facilitatorOnly: false,
  },
})
