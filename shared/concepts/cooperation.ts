import { whole } from './whole.ts'
import { cooperationFr } from './cooperation.fr.ts'

/** Concepts of the family « cooperation », in the order of the method's catalogue. */
export const cooperation = whole(cooperationFr, {
  cooperation: {
    nameEn: 'Cooperation',
    definitionEn:
      'The bonds people choose to build in order to achieve something together, adjusting planned rules to what actually happens. It needs a shared aim, trust and an understanding of other people’s work.',
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
  coordination: {
    nameEn: 'Coordination',
    definitionEn:
      'The planned distribution of tasks and roles: who does what, when, in which order. Necessary, it says nothing of what to do when the plan fails.',
    questionEn: 'What did the schedule say? And when it was no longer enough, what happened?',
    groups: ['professionnalisation'],
    related: ['cooperation', 'travail-prescrit'],
    sources: ['Actes BFC', 'blog-management 2014', 'Dejours 1993'],
    facilitatorOnly: false,
  },
  'cooperation-horizontale': {
    nameEn: 'Horizontal cooperation',
    definitionEn:
      'The kind that grows between colleagues or people of the same trade: covering, passing on, correcting one another.',
    questionEn:
      'Among colleagues, what do you tell each other, and what do you not tell each other?',
    groups: ['professionnalisation', 'tenir-debout'],
    related: ['cooperation', 'regles-de-metier', 'jugement-de-beaute'],
    sources: ['Gernet et Dejours 2009', 'Dejours 2009'],
    facilitatorOnly: false,
  },
  'cooperation-verticale': {
    nameEn: 'Vertical cooperation',
    definitionEn:
      'The kind linking, both ways, people at different hierarchical levels: speaking of reality upwards, deciding and supporting downwards.',
    questionEn:
      'What does management (or the board) know of this moment? What could it do with it?',
    groups: ['tenir-debout', 'professionnalisation'],
    related: ['cooperation', 'arbitrage', 'jugement-d-utilite', 'gouvernance'],
    sources: ['Gernet et Dejours 2009', 'Hubault 2013'],
    facilitatorOnly: false,
  },
  'cooperation-transverse': {
    nameEn: 'Transverse cooperation',
    definitionEn:
      'The kind built with those the work is for — people supported, members, partners — without whom the intended effect does not occur. Not to be confused with “cross-department” work.',
    questionEn:
      'What did the other (the person supported, the member, the elected official) do for it to work or not?',
    groups: ['innovation-servicielle', 'professionnalisation'],
    related: ['cooperation', 'coproduction', 'relation-de-service'],
    sources: ['Dejours 2009', 'Gernet et Dejours 2009', 'Hubault et Bourgeois 2001'],
    facilitatorOnly: false,
  },
  deliberation: {
    nameEn: 'Deliberation',
    definitionEn:
      'A reasoned discussion in which ways of doing and reasons are compared, before deciding or without deciding. It mixes technical arguments and convictions, and needs a protected place.',
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
  'dispute-professionnelle': {
    nameEn: 'Professional dispute',
    definitionEn:
      'A cultivated disagreement between practitioners about what makes quality work. It is about the object, not the persons; it is a resource for both health and quality.',
    questionEn:
      'On what precise point do you disagree? On what conditions would you change your mind?',
    groups: ['professionnalisation'],
    related: ['regles-de-metier', 'travail-empeche', 'deliberation', 'dialogue-professionnel'],
    sources: ['rhinsitu', 'Bonnefond et Clot 2018', 'Preventica/Clot 2021', 'Inter-mondes 2017'],
    facilitatorOnly: false,
  },
})
