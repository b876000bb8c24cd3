import type { Concept } from './concept.ts'

/** Concepts of the family « travail », in the order of the method's catalogue. */
export const travail: readonly Concept[] = [
  {
    id: 'travail-prescrit',
    family: 'travail',
    number: 1,
    nameFr: 'Travail prescrit',
    nameEn: 'Prescribed work',
    definitionFr:
      'Ce qui est fixé avant l’action : missions, consignes, objectifs, délais, moyens. Il comprend aussi les attentes non écrites d’une direction, d’un financeur ou des adhérent·es.',
    definitionEn:
      'What is set before acting: duties, instructions, targets, deadlines, means. It also includes the unwritten expectations of managers, funders or members.',
    questionFr: 'Dans cette situation, qu’est-ce qui était attendu, et par qui ?',
    questionEn: 'In this situation, what was expected, and by whom?',
    groups: ['tenir-debout', 'professionnalisation'],
    related: ['travail-reel', 'coordination', 'arbitrage'],
    sources: ['Leplat et Hoc 1983', 'cours-psycho 2008', 'Ergo-motri-santé 2021'],
    facilitatorOnly: false,
  },
  {
    id: 'travail-reel',
    family: 'travail',
    number: 2,
    nameFr: 'Travail réel',
    nameEn: 'Real work',
    definitionFr:
      'Ce que l’on fait effectivement pour que les choses tiennent malgré les imprévus, les manques et les contradictions. Une grande part en reste invisible, y compris pour soi, tant qu’on ne l’a pas racontée.',
    definitionEn:
      'What is actually done so that things hold together despite the unexpected, the shortages and the contradictions. Much of it stays invisible, even to oneself, until it is told.',
    questionFr: 'Qu’avez-vous fait, là, qui n’est écrit nulle part ?',
    questionEn: 'What did you do there that is written nowhere?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: ['travail-prescrit', 'activite', 'recit-d-experience', 'reconnaissance-du-travail'],
    sources: ['Fondation Crédit Coopératif', 'rhinsitu', 'Dejours 2009'],
    facilitatorOnly: false,
  },
  {
    id: 'activite',
    family: 'travail',
    number: 3,
    nameFr: 'Activité',
    nameEn: 'Activity',
    definitionFr:
      'La réponse singulière d’une personne à une tâche dans une situation donnée : gestes, pensées, émotions, relations. Elle englobe aussi ce à quoi on renonce ou ce qu’on n’a pas pu faire.',
    definitionEn:
      'A person’s own response to a task in a given situation: gestures, thoughts, emotions, relationships. It also covers what one gives up or could not do.',
    questionFr: 'Qu’est-ce que vous auriez voulu faire et que vous n’avez pas fait ?',
    questionEn: 'What would you have liked to do, and did not do?',
    groups: ['professionnalisation', 'tenir-debout'],
    related: ['travail-reel', 'travail-empeche', 'intelligence-pratique'],
    sources: ['cours-psycho 2008', 'CEMÉA', 'Clot 2008'],
    facilitatorOnly: false,
  },
  {
    id: 'engagement-subjectif',
    family: 'travail',
    number: 4,
    nameFr: 'Engagement subjectif',
    nameEn: 'Subjective commitment',
    definitionFr:
      'La part de soi que l’on met dans son travail pour qu’il soit bien fait. On ne peut ni l’ordonner ni l’acheter ; elle peut grandir une personne comme l’user.',
    definitionEn:
      'The part of oneself put into work so that it is well done. It can be neither ordered nor bought; it can help a person grow or wear them down.',
    questionFr: 'Qu’avez-vous mis de vous là-dedans, et qui l’a vu ?',
    questionEn: 'What did you put of yourself into it, and who saw it?',
    groups: ['tenir-debout'],
    related: ['tenir-debout', 'reconnaissance-du-travail', 'sante', 'travail-vivant'],
    sources: ['Le Carnet Psy', 'Réseau Cocagne, organisation réflexive du travail', 'Dejours 2009'],
    facilitatorOnly: false,
  },
  {
    id: 'travail-vivant',
    family: 'travail',
    number: 5,
    nameFr: 'Travail vivant',
    nameEn: 'Living work',
    definitionFr:
      'Le travail vu comme une expérience où l’on invente face à ce qui résiste, et non comme une suite d’opérations à exécuter. L’EFC en fait la source de la valeur, de la santé et de l’innovation.',
    definitionEn:
      'Work seen as an experience in which one invents in front of what resists, not as operations to carry out. The EFC reference treats it as the source of value, health and innovation.',
    questionFr: 'À quel moment avez-vous dû inventer ?',
    questionEn: 'At what moment did you have to invent?',
    groups: ['tenir-debout', 'innovation-servicielle'],
    related: ['travail-reel', 'intelligence-pratique', 'efc', 'organisation-reflexive'],
    sources: ['IE-EFC', 'De Gasparo et du Tertre 2020', 'Terres EFC Île-de-France', 'Dejours 2009'],
    facilitatorOnly: false,
  },
  {
    id: 'intelligence-pratique',
    family: 'travail',
    number: 6,
    nameFr: 'Intelligence pratique (ingéniosité)',
    nameEn: 'Practical intelligence',
    definitionFr:
      'Les astuces, le coup d’œil et les savoir-faire du corps que l’on acquiert au contact du réel. Ils précèdent souvent les mots, et s’écartent parfois des règles.',
    definitionEn:
      'The knacks, eye and bodily know-how gained by dealing with reality. They often come before words, and sometimes depart from the rules.',
    questionFr: 'Comment avez-vous su que c’était le moment ? À quoi l’avez-vous senti ?',
    questionEn: 'How did you know it was the moment? What did you feel it by?',
    groups: ['professionnalisation'],
    related: ['activite', 'competence', 'regles-de-metier', 'jugement-de-beaute'],
    sources: ['Rouat 2010', 'GDLE', 'Dejours 2009'],
    facilitatorOnly: false,
  },
  {
    id: 'arbitrage',
    family: 'travail',
    number: 7,
    nameFr: 'Arbitrage',
    nameEn: 'Trade-off',
    definitionFr:
      'Le choix fait sur le moment entre des exigences toutes légitimes mais incompatibles, par exemple récolter à temps et prendre le temps d’accompagner. Rarement visible, il mérite d’être mis en discussion plutôt que jugé.',
    definitionEn:
      'The on-the-spot choice between demands that are all legitimate but incompatible, such as harvesting on time and taking time to support someone. Rarely visible, it deserves discussion rather than judgement.',
    questionFr: 'Entre quoi et quoi avez-vous dû choisir ? Qu’est-ce que ce choix vous a coûté ?',
    questionEn: 'Between what and what did you have to choose? What did that choice cost you?',
    groups: ['tenir-debout', 'professionnalisation'],
    related: ['travail-prescrit', 'travail-reel', 'pertinence', 'cooperation-verticale'],
    sources: ['Fondation Crédit Coopératif', 'GRAFIE, nouveaux modèles managériaux', 'Actes BFC'],
    facilitatorOnly: false,
  },
  {
    id: 'travail-empeche',
    family: 'travail',
    number: 8,
    nameFr: 'Travail empêché',
    nameEn: 'Impeded work',
    definitionFr:
      'Ce que l’on vit quand on ne peut pas faire un travail dont on serait fier, faute de temps, de moyens ou d’accord sur ce qu’est un bon travail.',
    definitionEn:
      'What one goes through when unable to do work one would be proud of, for lack of time, means or agreement on what good work is.',
    questionFr: 'Qu’est-ce qui vous a empêché·e de faire ce que vous appelez du bon travail ?',
    questionEn: 'What kept you from doing what you call good work?',
    groups: ['tenir-debout', 'professionnalisation'],
    related: ['pouvoir-d-agir', 'sante', 'dispute-professionnelle', 'activite'],
    sources: ['Clot 2010', 'Bonnefond et Clot 2018', 'Preventica/Clot 2021'],
    facilitatorOnly: false,
  },
  {
    id: 'regles-de-metier',
    family: 'travail',
    number: 9,
    nameFr: 'Règles de métier',
    nameEn: 'Rules of the trade',
    definitionFr:
      'Repères partagés, souvent non écrits, sur les bonnes façons de s’y prendre. Les pairs les construisent en confrontant leurs pratiques ; elles protègent chacun·e et rendent la coopération possible.',
    definitionEn:
      'Shared, often unwritten reference points about good ways of doing. Peers build them by comparing practices; they protect individuals and make cooperation possible.',
    questionFr: 'Sur quoi êtes-vous d’accord, entre vous, même si ce n’est écrit nulle part ?',
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
  {
    id: 'pouvoir-d-agir',
    family: 'travail',
    number: 10,
    nameFr: 'Pouvoir d’agir',
    nameEn: 'Power to act',
    definitionFr:
      'La capacité réelle, seul·e et à plusieurs, de peser sur son travail et ses conditions. Elle se développe quand ce que l’on dit du travail peut changer quelque chose.',
    definitionEn:
      'The real capacity, alone and together, to influence one’s work and its conditions. It grows when what is said about work can change something.',
    questionFr: 'Sur quoi, ici, aviez-vous prise ? Qui d’autre aurait pu en avoir ?',
    questionEn: 'What did you have a hold on here? Who else could have had one?',
    groups: ['professionnalisation', 'tenir-debout'],
    related: ['travail-empeche', 'deliberation', 'sante', 'gouvernance'],
    sources: ['Bonnefond et Clot 2018', 'Clot 2008'],
    facilitatorOnly: false,
  },
]
