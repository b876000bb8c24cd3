import type { ConceptFr } from './concept.ts'

/** The French of the family « modele-economique », in the order of the method's catalogue. */
export const modeleEconomiqueFr: readonly ConceptFr[] = [
  {
    id: 'efc',
    family: 'modele-economique',
    number: 1,
    nameFr: 'Économie de la fonctionnalité et de la coopération (EFC)',
    definitionFr:
      'Une démarche qui remplace la vente de biens et de prestations par un engagement sur des effets d’usage, puis élargit le cercle des acteurs pour prendre en charge les effets sociaux et écologiques d’un territoire. La coopération et le travail en sont le moteur.',
    questionFr: 'Et si l’on partait de ce à quoi ça sert plutôt que de ce qu’on vend ?',
  },
  {
    id: 'modele-economique',
    family: 'modele-economique',
    number: 2,
    nameFr: 'Modèle économique',
    definitionFr:
      'La façon dont une structure crée de la valeur et la fait tenir : ce qu’elle propose, comment elle travaille, avec qui, avec quelles ressources, comment elle décide et comment l’argent circule. Le compte de résultat n’en est qu’un morceau.',
    questionFr:
      'Qu’est-ce qui fait vraiment vivre votre jardin, argent compris mais pas seulement ?',
  },
  {
    id: 'logique-industrielle',
    family: 'modele-economique',
    number: 3,
    nameFr: 'Logique industrielle',
    definitionFr:
      'Le raisonnement qui cherche à produire plus, plus vite et à l’identique, découpe les tâches et juge par des volumes. Efficace pour des objets, il se heurte au soin et à l’accompagnement.',
    questionFr: 'Où vous demande-t-on du volume alors que vous visez autre chose ?',
  },
  {
    id: 'logique-servicielle',
    family: 'modele-economique',
    number: 4,
    nameFr: 'Logique servicielle',
    definitionFr:
      'Le raisonnement qui part des usages, organise le travail autour de la relation et de l’ajustement, et juge par les effets utiles discutés avec les personnes concernées.',
    questionFr:
      'Si l’on organisait la semaine à partir de ce dont les gens ont besoin, qu’est-ce qui bougerait ?',
  },
  {
    id: 'solution-integree',
    family: 'modele-economique',
    number: 5,
    nameFr: 'Solution intégrée',
    definitionFr:
      'Un ensemble cohérent de biens, de services et de relations, pensé pour un usage et porté à plusieurs. C’est l’articulation qui fait la valeur, pas chaque élément.',
    questionFr:
      'Que faudrait-il réunir, et avec qui, pour que la personne n’ait plus à tout assembler elle-même ?',
  },
  {
    id: 'contractualisation',
    family: 'modele-economique',
    number: 6,
    nameFr: 'Contractualisation',
    definitionFr:
      'La manière de convenir d’engagements réciproques : sur quels effets, avec quels apports de chacun, comment on s’ajuste en chemin. Elle vient après la discussion sur la valeur.',
    questionFr: 'De quoi chacun·e devrait-il ou elle pouvoir répondre devant les autres ?',
  },
  {
    id: 'valeur-monetaire',
    family: 'modele-economique',
    number: 7,
    nameFr: 'Valeur monétaire',
    definitionFr:
      'La part de la valeur qui se traduit en argent : prix, subvention, mécénat, contribution. Indispensable pour durer, elle ne dit pas à elle seule ce qui a été utile, et plusieurs sources se combinent souvent.',
    questionFr:
      'Qui pourrait contribuer à ce que cela existe, et au nom de quel bénéfice pour lui ?',
  },
]
