import type { Concept } from './concept.ts'

/** Concepts of the family « cooperation », in the order of the method's catalogue. */
export const cooperation: readonly Concept[] = [
  {
    id: 'cooperation',
    family: 'cooperation',
    number: 1,
    nameFr: 'Coopération',
    nameEn: 'Cooperation',
    definitionFr:
      'Les liens que des personnes construisent, de leur plein gré, pour réaliser une œuvre commune en ajustant les règles prévues à ce qui arrive vraiment. Elle suppose une visée partagée, de la confiance et une compréhension du travail des autres.',
    definitionEn:
      'The bonds people choose to build in order to achieve something together, adjusting planned rules to what actually happens. It needs a shared aim, trust and an understanding of other people’s work.',
    questionFr: 'Qui s’est ajusté à qui, et sans que personne ne l’ait demandé ?',
    questionEn: 'Who adjusted to whom, without anyone having asked?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: [
      'coordination',
      'confiance',
      'cooperation-horizontale',
      'cooperation-verticale',
      'cooperation-transverse',
      'efc',
    ],
    sources: ['Dejours 1993', 'Actes BFC (citant Hubault)', 'De Gasparo et du Tertre 2020'],
    facilitatorOnly: false,
  },
  {
    id: 'coordination',
    family: 'cooperation',
    number: 2,
    nameFr: 'Coordination',
    nameEn: 'Coordination',
    definitionFr:
      'La répartition prévue des tâches et des rôles : qui fait quoi, quand, dans quel ordre. Nécessaire, elle ne dit rien de ce qu’on fait quand le plan ne tient pas.',
    definitionEn:
      'The planned distribution of tasks and roles: who does what, when, in which order. Necessary, it says nothing of what to do when the plan fails.',
    questionFr: 'Le planning disait quoi ? Et quand il n’a plus suffi, que s’est-il passé ?',
    questionEn: 'What did the schedule say? And when it was no longer enough, what happened?',
    groups: ['professionnalisation'],
    related: ['cooperation', 'travail-prescrit'],
    sources: ['Actes BFC', 'blog-management 2014', 'Dejours 1993'],
    facilitatorOnly: false,
  },
  {
    id: 'cooperation-horizontale',
    family: 'cooperation',
    number: 3,
    nameFr: 'Coopération horizontale',
    nameEn: 'Horizontal cooperation',
    definitionFr:
      'Celle qui se noue entre collègues ou gens de même métier : se couvrir, se transmettre, se reprendre.',
    definitionEn:
      'The kind that grows between colleagues or people of the same trade: covering, passing on, correcting one another.',
    questionFr:
      'Entre collègues, qu’est-ce que vous vous dites, et qu’est-ce que vous ne vous dites pas ?',
    questionEn:
      'Among colleagues, what do you tell each other, and what do you not tell each other?',
    groups: ['professionnalisation', 'tenir-debout'],
    related: ['cooperation', 'regles-de-metier', 'jugement-de-beaute'],
    sources: ['Gernet et Dejours 2009', 'Dejours 2009'],
    facilitatorOnly: false,
  },
  {
    id: 'cooperation-verticale',
    family: 'cooperation',
    number: 4,
    nameFr: 'Coopération verticale',
    nameEn: 'Vertical cooperation',
    definitionFr:
      'Celle qui relie, dans les deux sens, des personnes de niveaux hiérarchiques différents : parler du réel vers le haut, arbitrer et soutenir vers le bas.',
    definitionEn:
      'The kind linking, both ways, people at different hierarchical levels: speaking of reality upwards, deciding and supporting downwards.',
    questionFr:
      'Qu’est-ce que la direction (ou le conseil d’administration) sait de ce moment ? Que pourrait-elle en faire ?',
    questionEn:
      'What does management (or the board) know of this moment? What could it do with it?',
    groups: ['tenir-debout', 'professionnalisation'],
    related: ['cooperation', 'arbitrage', 'jugement-d-utilite', 'gouvernance'],
    sources: ['Gernet et Dejours 2009', 'Hubault 2013'],
    facilitatorOnly: false,
  },
  {
    id: 'cooperation-transverse',
    family: 'cooperation',
    number: 5,
    nameFr: 'Coopération transverse',
    nameEn: 'Transverse cooperation',
    definitionFr:
      'Celle qui se construit avec celles et ceux pour qui l’on travaille — personnes accompagnées, adhérent·es, partenaires — sans qui l’effet recherché n’advient pas. À ne pas confondre avec le « transversal » entre services.',
    definitionEn:
      'The kind built with those the work is for — people supported, members, partners — without whom the intended effect does not occur. Not to be confused with “cross-department” work.',
    questionFr:
      'Qu’a fait l’autre (la personne accompagnée, l’adhérent·e, l’élu·e) pour que ça marche ou non ?',
    questionEn:
      'What did the other (the person supported, the member, the elected official) do for it to work or not?',
    groups: ['innovation-servicielle', 'professionnalisation'],
    related: ['cooperation', 'coproduction', 'relation-de-service'],
    sources: ['Dejours 2009', 'Gernet et Dejours 2009', 'Hubault et Bourgeois 2001'],
    facilitatorOnly: false,
  },
  {
    id: 'deliberation',
    family: 'cooperation',
    number: 6,
    nameFr: 'Délibération',
    nameEn: 'Deliberation',
    definitionFr:
      'Une discussion argumentée où l’on confronte des façons de faire et des raisons, avant de décider ou sans décider. Elle mêle arguments techniques et convictions, et demande un lieu protégé.',
    definitionEn:
      'A reasoned discussion in which ways of doing and reasons are compared, before deciding or without deciding. It mixes technical arguments and convictions, and needs a protected place.',
    questionFr:
      'Où parle-t-on de cela d’habitude ? Avec qui ? Et sinon, où faudrait-il en parler ?',
    questionEn:
      'Where is this usually talked about? With whom? And if nowhere, where should it be?',
    groups: ['professionnalisation', 'tenir-debout'],
    related: [
      'dispositif-reflexif',
      'dialogue-professionnel',
      'dispute-professionnelle',
      'gouvernance',
    ],
    sources: ['ANACT', 'Detchessahar et al. 2015', 'Santé et Travail', 'Dejours 2009'],
    facilitatorOnly: false,
  },
  {
    id: 'dispute-professionnelle',
    family: 'cooperation',
    number: 7,
    nameFr: 'Dispute professionnelle (controverse)',
    nameEn: 'Professional dispute',
    definitionFr:
      'Un désaccord cultivé entre gens de métier sur ce qui fait un travail de qualité. On se dispute sur l’objet et non sur les personnes ; c’est une ressource pour la santé comme pour la qualité.',
    definitionEn:
      'A cultivated disagreement between practitioners about what makes quality work. It is about the object, not the persons; it is a resource for both health and quality.',
    questionFr:
      'Sur quel point précis n’êtes-vous pas d’accord ? À quelles conditions changeriez-vous d’avis ?',
    questionEn:
      'On what precise point do you disagree? On what conditions would you change your mind?',
    groups: ['professionnalisation'],
    related: ['regles-de-metier', 'travail-empeche', 'deliberation', 'dialogue-professionnel'],
    sources: ['rhinsitu', 'Bonnefond et Clot 2018', 'Preventica/Clot 2021', 'Inter-mondes 2017'],
    facilitatorOnly: false,
  },
]
