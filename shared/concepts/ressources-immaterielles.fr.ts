import type { ConceptFr } from './concept.ts'

/** The French of the family « ressources-immaterielles », in the order of the method's catalogue. */
export const ressourcesImmateriellesFr: readonly ConceptFr[] = [
  {
    id: 'ressources-immaterielles',
    family: 'ressources-immaterielles',
    number: 1,
    nameFr: 'Ressources immatérielles',
    definitionFr:
      'Ce dont le travail a besoin et que l’on ne peut ni stocker ni acheter : confiance, compétences, pertinence, santé. Elles grandissent ou s’abîment selon la façon de travailler ; on peut en discuter, difficilement les chiffrer.',
    questionFr:
      'Dans cette situation, laquelle de ces quatre ressources s’est usée ? Laquelle a grandi ?',
  },
  {
    id: 'confiance',
    family: 'ressources-immaterielles',
    number: 2,
    nameFr: 'Confiance',
    definitionFr:
      'Ce qui permet de montrer comment on travaille vraiment, y compris ses entorses et ses doutes. Elle naît d’actes tenus et de règles partagées ; elle ne se décrète pas.',
    questionFr: 'À qui auriez-vous pu montrer cela sans risque ? Qu’est-ce qui le permettrait ?',
  },
  {
    id: 'competence',
    family: 'ressources-immaterielles',
    number: 3,
    nameFr: 'Compétence',
    definitionFr:
      'Ce que des personnes savent faire ensemble en situation, et pas seulement ce qu’elles ont appris. Elle se développe quand on revient sur l’expérience.',
    questionFr: 'Qu’avez-vous appris à faire là, que personne ne vous avait appris ?',
  },
  {
    id: 'pertinence',
    family: 'ressources-immaterielles',
    number: 4,
    nameFr: 'Pertinence',
    definitionFr:
      'La justesse d’un choix, d’une organisation ou d’un service au regard d’une situation précise et de ce qui est visé. Elle s’apprécie avec les personnes concernées ; être conforme n’y suffit pas.',
    questionFr: 'Était-ce juste, là, pour cette personne, ce jour-là ? À quoi le voit-on ?',
  },
  {
    id: 'patrimoine-immateriel-collectif',
    family: 'ressources-immaterielles',
    number: 5,
    nameFr: 'Patrimoine immatériel collectif',
    definitionFr:
      'Ce qu’un collectif ou un territoire a accumulé avec le temps — liens, savoirs, repères, confiance entre institutions — et dont chacun peut profiter à condition qu’on l’entretienne.',
    questionFr:
      'Qu’est-ce que votre structure a construit ici, au fil des ans, et qui ne figure dans aucun bilan ?',
  },
]
