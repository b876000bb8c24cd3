import type { Concept } from './concept.ts'

/** Concepts of the family « reflexivite-professionnalisation », in the order of the method's catalogue. */
export const reflexiviteProfessionnalisation: readonly Concept[] = [
  {
    id: 'organisation-reflexive',
    family: 'reflexivite-professionnalisation',
    number: 1,
    nameFr: 'Organisation réflexive du travail',
    nameEn: 'Reflexive work organisation',
    definitionFr:
      'Une organisation qui se donne régulièrement les moyens de regarder ce que le travail fait à ses ressources — confiance, compétences, pertinence, santé — et d’en tirer des conséquences.',
    definitionEn:
      'An organisation that regularly gives itself the means to look at what work does to its resources — trust, skills, relevance, health — and to draw consequences.',
    questionFr: 'Où et quand, dans votre structure, regarde-t-on les effets du travail ?',
    questionEn: 'Where and when, in your organisation, are the effects of work looked at?',
    groups: ['tenir-debout', 'professionnalisation'],
    related: ['dispositif-reflexif', 'ressources-immaterielles', 'travail-vivant', 'gouvernance'],
    sources: [
      'GRAFIE, nouveaux modèles managériaux',
      'Réseau Cocagne, organisation réflexive du travail',
      'IE-EFC',
    ],
    facilitatorOnly: false,
  },
  {
    id: 'dispositif-reflexif',
    family: 'reflexivite-professionnalisation',
    number: 2,
    nameFr: 'Dispositif réflexif',
    nameEn: 'Reflexive arrangement',
    definitionFr:
      'Un cadre — des pairs, un tiers, des règles, un rythme — qui permet de revenir sur ce qu’on a vécu, de le mettre en mots et d’en discuter sans devoir trancher tout de suite.',
    definitionEn:
      'A frame — peers, a third party, rules, a rhythm — that makes it possible to come back to what was lived, put it into words and discuss it without having to settle at once.',
    questionFr: 'Qu’est-ce que ce lieu permet de dire qu’on ne dit pas ailleurs ?',
    questionEn: 'What does this place make it possible to say that is not said elsewhere?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: ['organisation-reflexive', 'tiers', 'recit-d-experience', 'deliberation'],
    sources: [
      'Réseau Cocagne, organisation réflexive du travail',
      'du Tertre 2021',
      'Thiébaud et Vacher 2020',
    ],
    facilitatorOnly: false,
  },
  {
    id: 'recit-d-experience',
    family: 'reflexivite-professionnalisation',
    number: 3,
    nameFr: 'Récit d’expérience',
    nameEn: 'Account of experience',
    definitionFr:
      'Raconter une situation précise, en « je », avec ce qu’on a fait et ressenti. Raconter n’est pas rendre compte : le sens vient souvent en parlant.',
    definitionEn:
      'Telling one precise situation in the first person, with what one did and felt. Telling is not reporting: meaning often comes while speaking.',
    questionFr: 'Pouvez-vous nous y emmener ? Où sommes-nous, quelle heure est-il, qui est là ?',
    questionEn: 'Can you take us there? Where are we, what time is it, who is there?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: ['echo', 'travail-reel', 'dispositif-reflexif'],
    sources: ['GRAFIE, nouveaux modèles managériaux', 'Lamy 2001', 'Balas-Chanel 2014'],
    facilitatorOnly: false,
  },
  {
    id: 'echo',
    family: 'reflexivite-professionnalisation',
    number: 4,
    nameFr: 'Écho',
    nameEn: 'Echo',
    definitionFr:
      'Ce que le récit d’une autre personne réveille de ma propre situation de travail. Ni conseil ni diagnostic : il fait passer d’une difficulté solitaire à une question commune.',
    definitionEn:
      'What another person’s account awakens in my own work. Neither advice nor diagnosis: it moves from a lonely difficulty to a common question.',
    questionFr:
      'Qu’est-ce qui vous fait écho ? À quelle situation de votre travail cela vous ramène-t-il ?',
    questionEn: 'What echoes for you? What situation in your own work does it bring you back to?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: ['recit-d-experience', 'enjeu-professionnel'],
    sources: ['Réseau Cocagne, organisation réflexive du travail', 'La Revue Cadres/Osty'],
    facilitatorOnly: false,
  },
  {
    id: 'enjeu-professionnel',
    family: 'reflexivite-professionnalisation',
    number: 5,
    nameFr: 'Enjeu professionnel',
    nameEn: 'Professional stake',
    definitionFr:
      'Une question plus large que la situation, qui revient chez plusieurs et concerne le métier, l’organisation ou le territoire. Elle se formule sans nom et sans reproche.',
    definitionEn:
      'A question larger than the situation, which recurs among several people and concerns the trade, the organisation or the territory. It is worded without names or blame.',
    questionFr: 'Au-delà de cette histoire, qu’est-ce qui se joue pour nous toutes et tous ?',
    questionEn: 'Beyond this story, what is at stake for all of us?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: ['echo', 'professionnalisation', 'dialogue-professionnel'],
    sources: [
      'Réseau Cocagne, organisation réflexive du travail',
      'Fondation Crédit Coopératif',
      'Réseau Cocagne, rejoindre la communauté',
    ],
    facilitatorOnly: false,
  },
  {
    id: 'tiers',
    family: 'reflexivite-professionnalisation',
    number: 6,
    nameFr: 'Tiers (animateur·rice)',
    nameEn: 'Third-party facilitator',
    definitionFr:
      'Une personne extérieure au groupe et à sa ligne hiérarchique, garante du cadre et de la circulation de la parole, qui apporte les concepts au moment où la situation les appelle.',
    definitionEn:
      'A person outside the group and its line of authority, guarantor of the frame and of the flow of speech, who brings in concepts when the situation calls for them.',
    questionFr: 'De quoi avez-vous besoin que je sois garant·e aujourd’hui ?',
    questionEn: 'What do you need me to be the guarantor of today?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: ['dispositif-reflexif', 'confiance'],
    sources: ['Réseau Cocagne, organisation réflexive du travail', 'SFMG', 'Club Noé', 'ANACT'],
    facilitatorOnly: false,
  },
  {
    id: 'professionnalisation',
    family: 'reflexivite-professionnalisation',
    number: 7,
    nameFr: 'Professionnalisation',
    nameEn: 'Professional development',
    definitionFr:
      'Le mouvement par lequel des personnes et des collectifs développent leur capacité d’agir à partir de leur expérience retravaillée avec d’autres. La formation n’en est qu’un moyen.',
    definitionEn:
      'The movement by which people and groups develop their capacity to act from experience reworked with others. Training is only one means.',
    questionFr: 'Qu’est-ce que cette situation vous apprend du métier tel qu’il devient ?',
    questionEn: 'What does this situation teach you about the trade as it is becoming?',
    groups: ['professionnalisation'],
    related: ['competence', 'regles-de-metier', 'enjeu-professionnel', 'dispositif-d-innovation'],
    sources: [
      'Réseau Cocagne, organisation réflexive du travail',
      'Réseau Cocagne, rejoindre la communauté',
      'CD2E',
      'Robo, d’après une fiche',
    ],
    facilitatorOnly: false,
  },
  {
    id: 'dialogue-professionnel',
    family: 'reflexivite-professionnalisation',
    number: 8,
    nameFr: 'Dialogue professionnel',
    nameEn: 'Professional dialogue',
    definitionFr:
      'L’échange sur le travail lui-même, entre celles et ceux qui le font et, quand le groupe le choisit, avec celles et ceux qui l’organisent. Il complète le dialogue social sans s’y substituer.',
    definitionEn:
      'Exchange about work itself, among those who do it and, when the group so chooses, with those who organise it. It complements social dialogue without replacing it.',
    questionFr:
      'Parmi ce que nous venons de dire, qu’est-ce qui devrait être dit ailleurs, à qui, et sous quelle forme ?',
    questionEn:
      'Of what we have just said, what should be said elsewhere, to whom, and in what form?',
    groups: ['professionnalisation'],
    related: ['deliberation', 'dispute-professionnelle', 'cooperation-verticale'],
    sources: ['ANACT', 'Aract Occitanie 2015', 'Preventica/Clot 2021'],
    facilitatorOnly: false,
  },
]
