import type { ConceptFr } from './concept.ts'

/** The French of the family « valeur-performance », in the order of the method's catalogue. */
export const valeurPerformanceFr: readonly ConceptFr[] = [
  {
    id: 'effets-utiles',
    family: 'valeur-performance',
    number: 1,
    nameFr: 'Effets utiles',
    definitionFr:
      'Les changements bénéfiques qu’une activité apporte réellement à des personnes, un lieu ou une organisation, prévus ou non. On part d’eux, plutôt que du produit, pour dire ce qui a de la valeur.',
    questionFr: 'Qu’est-ce que cela a changé, pour qui, et comment le sait-on ?',
  },
  {
    id: 'performance-d-usage',
    family: 'valeur-performance',
    number: 2,
    nameFr: 'Performance d’usage',
    definitionFr:
      'La qualité de ce qui est obtenu dans l’usage et dans la durée, et non la quantité livrée. S’engager sur elle permet de ne plus faire dépendre ses revenus du volume.',
    questionFr:
      'Si l’on ne comptait pas les paniers (les mètres, les heures), sur quoi pourriez-vous vous engager ?',
  },
  {
    id: 'externalites-positives',
    family: 'valeur-performance',
    number: 3,
    nameFr: 'Externalités positives',
    definitionFr:
      'Les bienfaits produits sans qu’ils soient voulus, demandés ou payés — un paysage entretenu, des voisin·es qui se parlent. Les repérer est un premier pas pour qu’ils soient reconnus, voire pris en charge.',
    questionFr: 'Qui profite de ce que vous faites sans le savoir, ou sans y contribuer ?',
  },
  {
    id: 'externalites-negatives',
    family: 'valeur-performance',
    number: 4,
    nameFr: 'Externalités négatives',
    definitionFr:
      'Les dommages causés sans intention et sans compensation, à l’environnement, à d’autres ou à la santé de celles et ceux qui travaillent. L’EFC cherche à ce que plusieurs acteurs les prennent en charge ensemble.',
    questionFr: 'Qui paie, sans qu’on le dise, pour que ça tienne ?',
  },
  {
    id: 'valeur-deliberee',
    family: 'valeur-performance',
    number: 5,
    nameFr: 'Valeur mise en discussion',
    definitionFr:
      'L’idée que ce qui « vaut » n’est pas inscrit dans la chose ni fixé d’avance par un prix : cela se construit entre les personnes concernées, et se stabilise par un accord.',
    questionFr:
      'Avec qui faudrait-il parler de ce que cela vaut, avant de parler de ce que cela coûte ?',
  },
]
