import { whole } from './whole.ts'
import { ressourcesImmateriellesFr } from './ressources-immaterielles.fr.ts'

/** Concepts of the family « ressources-immaterielles », in the order of the method's catalogue. */
export const ressourcesImmaterielles = whole(ressourcesImmateriellesFr, {
  'ressources-immaterielles': {
    nameEn: 'Intangible resources',
    definitionEn:
      'What work needs and can neither be stocked nor bought: trust, skills, relevance, health. They grow or deteriorate with the way of working; they can be discussed, hardly put into figures.',
    questionEn: 'In this situation, which of these four resources was worn down? Which one grew?',
    groups: ['tenir-debout', 'innovation-servicielle'],
    related: ['confiance', 'competence', 'pertinence', 'sante', 'patrimoine-immateriel-collectif'],
    sources: ['GRAFIE, nouveaux modèles managériaux', 'CD2E', 'De Gasparo 2020', 'Club Noé'],
    facilitatorOnly: false,
  },
  confiance: {
    nameEn: 'Trust',
    definitionEn:
      'What makes it possible to show how one really works, including departures from the rule and doubts. It comes from kept promises and shared rules; it cannot be decreed.',
    questionEn: 'To whom could you have shown this without risk? What would make it possible?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: ['cooperation', 'ressources-immaterielles', 'dispositif-reflexif'],
    sources: ['Dejours 1993', 'GRAFIE, nouveaux modèles managériaux', 'CD2E'],
    facilitatorOnly: false,
  },
  competence: {
    nameEn: 'Competence',
    definitionEn:
      'What people can do together in a situation, and not only what they have been taught. It develops when experience is revisited.',
    questionEn: 'What did you learn to do there that nobody had taught you?',
    groups: ['professionnalisation', 'innovation-servicielle'],
    related: ['ressources-immaterielles', 'professionnalisation', 'intelligence-pratique'],
    sources: [
      'GRAFIE, nouveaux modèles managériaux',
      'CD2E',
      'Réseau Cocagne, rejoindre la communauté',
    ],
    facilitatorOnly: false,
  },
  pertinence: {
    nameEn: 'Relevance',
    definitionEn:
      'The fitness of a choice, an organisation or a service to a precise situation and to what is aimed at. It is appreciated with those concerned; being compliant is not enough.',
    questionEn: 'Was it right, there, for that person, on that day? How can one tell?',
    groups: ['innovation-servicielle', 'professionnalisation'],
    related: ['arbitrage', 'relation-de-service', 'evaluation', 'ressources-immaterielles'],
    sources: ['GRAFIE, nouveaux modèles managériaux', 'Baron 2017', 'CD2E'],
    facilitatorOnly: false,
  },
  'patrimoine-immateriel-collectif': {
    nameEn: 'Shared intangible heritage',
    definitionEn:
      'What a group or territory has built up over time — ties, knowledge, references, trust between institutions — from which all may benefit as long as it is looked after.',
    questionEn:
      'What has your organisation built here, over the years, that appears on no balance sheet?',
    groups: ['innovation-servicielle'],
    related: [
      'ressources-immaterielles',
      'ecosysteme-cooperatif-territorialise',
      'bien-commun',
      'externalites-positives',
    ],
    sources: ['CD2E', 'ADEME/ATEMIS 2019', 'du Tertre 2013'],
    facilitatorOnly: false,
  },
})
