import { whole } from './whole.ts'
import { reflexiviteProfessionnalisationFr } from './reflexivite-professionnalisation.fr.ts'

/** Concepts of the family « reflexivite-professionnalisation », in the order of the method's catalogue. */
export const reflexiviteProfessionnalisation = whole(reflexiviteProfessionnalisationFr, {
  'organisation-reflexive': {
    nameEn: 'Reflexive work organisation',
    definitionEn:
      'An organisation that regularly gives itself the means to look at what work does to its resources — trust, skills, relevance, health — and to draw consequences.',
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
  'dispositif-reflexif': {
    nameEn: 'Reflexive arrangement',
    definitionEn:
      'A frame — peers, a third party, rules, a rhythm — that makes it possible to come back to what was lived, put it into words and discuss it without having to settle at once.',
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
  'recit-d-experience': {
    nameEn: 'Account of experience',
    definitionEn:
      'Telling one precise situation in the first person, with what one did and felt. Telling is not reporting: meaning often comes while speaking.',
    questionEn: 'Can you take us there? Where are we, what time is it, who is there?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: ['echo', 'travail-reel', 'dispositif-reflexif'],
    sources: ['GRAFIE, nouveaux modèles managériaux', 'Lamy 2001', 'Balas-Chanel 2014'],
    facilitatorOnly: false,
  },
  echo: {
    nameEn: 'Echo',
    definitionEn:
      'What another person’s account awakens in my own work. Neither advice nor diagnosis: it moves from a lonely difficulty to a common question.',
    questionEn: 'What echoes for you? What situation in your own work does it bring you back to?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: ['recit-d-experience', 'enjeu-professionnel'],
    sources: ['Réseau Cocagne, organisation réflexive du travail', 'La Revue Cadres/Osty'],
    facilitatorOnly: false,
  },
  'enjeu-professionnel': {
    nameEn: 'Professional stake',
    definitionEn:
      'A question larger than the situation, which recurs among several people and concerns the trade, the organisation or the territory. It is worded without names or blame.',
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
  tiers: {
    nameEn: 'Third-party facilitator',
    definitionEn:
      'A person outside the group and its line of authority, guarantor of the frame and of the flow of speech, who brings in concepts when the situation calls for them.',
    questionEn: 'What do you need me to be the guarantor of today?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: ['dispositif-reflexif', 'confiance'],
    sources: ['Réseau Cocagne, organisation réflexive du travail', 'SFMG', 'Club Noé', 'ANACT'],
    facilitatorOnly: false,
  },
  professionnalisation: {
    nameEn: 'Professional development',
    definitionEn:
      'The movement by which people and groups develop their capacity to act from experience reworked with others. Training is only one means.',
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
  'dialogue-professionnel': {
    nameEn: 'Professional dialogue',
    definitionEn:
      'Exchange about work itself, among those who do it and, when the group so chooses, with those who organise it. It complements social dialogue without replacing it.',
    questionEn:
      'Of what we have just said, what should be said elsewhere, to whom, and in what form?',
    groups: ['professionnalisation'],
    related: ['deliberation', 'dispute-professionnelle', 'cooperation-verticale'],
    sources: ['ANACT', 'Aract Occitanie 2015', 'Preventica/Clot 2021'],
    facilitatorOnly: false,
  },
})
