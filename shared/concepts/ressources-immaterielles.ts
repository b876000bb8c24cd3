import type { Concept } from './concept.ts'

/** Concepts of the family « ressources-immaterielles », in the order of the method's catalogue. */
export const ressourcesImmaterielles: readonly Concept[] = [
  {
    id: 'ressources-immaterielles',
    family: 'ressources-immaterielles',
    number: 1,
    nameFr: 'Ressources immatérielles',
    nameEn: 'Intangible resources',
    definitionFr:
      'Ce dont le travail a besoin et que l’on ne peut ni stocker ni acheter : confiance, compétences, pertinence, santé. Elles grandissent ou s’abîment selon la façon de travailler ; on peut en discuter, difficilement les chiffrer.',
    definitionEn:
      'What work needs and can neither be stocked nor bought: trust, skills, relevance, health. They grow or deteriorate with the way of working; they can be discussed, hardly put into figures.',
    questionFr:
      'Dans cette situation, laquelle de ces quatre ressources s’est usée ? Laquelle a grandi ?',
    questionEn: 'In this situation, which of these four resources was worn down? Which one grew?',
    groups: ['tenir-debout', 'innovation-servicielle'],
    related: ['confiance', 'competence', 'pertinence', 'sante', 'patrimoine-immateriel-collectif'],
    sources: ['GRAFIE, nouveaux modèles managériaux', 'CD2E', 'De Gasparo 2020', 'Club Noé'],
    facilitatorOnly: false,
  },
  {
    id: 'confiance',
    family: 'ressources-immaterielles',
    number: 2,
    nameFr: 'Confiance',
    nameEn: 'Trust',
    definitionFr:
      'Ce qui permet de montrer comment on travaille vraiment, y compris ses entorses et ses doutes. Elle naît d’actes tenus et de règles partagées ; elle ne se décrète pas.',
    definitionEn:
      'What makes it possible to show how one really works, including departures from the rule and doubts. It comes from kept promises and shared rules; it cannot be decreed.',
    questionFr: 'À qui auriez-vous pu montrer cela sans risque ? Qu’est-ce qui le permettrait ?',
    questionEn: 'To whom could you have shown this without risk? What would make it possible?',
    groups: ['tenir-debout', 'professionnalisation', 'innovation-servicielle'],
    related: ['cooperation', 'ressources-immaterielles', 'dispositif-reflexif'],
    sources: ['Dejours 1993', 'GRAFIE, nouveaux modèles managériaux', 'CD2E'],
    facilitatorOnly: false,
  },
  {
    id: 'competence',
    family: 'ressources-immaterielles',
    number: 3,
    nameFr: 'Compétence',
    nameEn: 'Competence',
    definitionFr:
      'Ce que des personnes savent faire ensemble en situation, et pas seulement ce qu’elles ont appris. Elle se développe quand on revient sur l’expérience.',
    definitionEn:
      'What people can do together in a situation, and not only what they have been taught. It develops when experience is revisited.',
    questionFr: 'Qu’avez-vous appris à faire là, que personne ne vous avait appris ?',
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
  {
    id: 'pertinence',
    family: 'ressources-immaterielles',
    number: 4,
    nameFr: 'Pertinence',
    nameEn: 'Relevance',
    definitionFr:
      'La justesse d’un choix, d’une organisation ou d’un service au regard d’une situation précise et de ce qui est visé. Elle s’apprécie avec les personnes concernées ; être conforme n’y suffit pas.',
    definitionEn:
      'The fitness of a choice, an organisation or a service to a precise situation and to what is aimed at. It is appreciated with those concerned; being compliant is not enough.',
    questionFr: 'Était-ce juste, là, pour cette personne, ce jour-là ? À quoi le voit-on ?',
    questionEn: 'Was it right, there, for that person, on that day? How can one tell?',
    groups: ['innovation-servicielle', 'professionnalisation'],
    related: ['arbitrage', 'relation-de-service', 'evaluation', 'ressources-immaterielles'],
    sources: ['GRAFIE, nouveaux modèles managériaux', 'Baron 2017', 'CD2E'],
    facilitatorOnly: false,
  },
  {
    id: 'patrimoine-immateriel-collectif',
    family: 'ressources-immaterielles',
    number: 5,
    nameFr: 'Patrimoine immatériel collectif',
    nameEn: 'Shared intangible heritage',
    definitionFr:
      'Ce qu’un collectif ou un territoire a accumulé avec le temps — liens, savoirs, repères, confiance entre institutions — et dont chacun peut profiter à condition qu’on l’entretienne.',
    definitionEn:
      'What a group or territory has built up over time — ties, knowledge, references, trust between institutions — from which all may benefit as long as it is looked after.',
    questionFr:
      'Qu’est-ce que votre structure a construit ici, au fil des ans, et qui ne figure dans aucun bilan ?',
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
]
