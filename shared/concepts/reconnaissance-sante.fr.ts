import type { ConceptFr } from './concept.ts'

/** The French of the family « reconnaissance-sante », in the order of the method's catalogue. */
export const reconnaissanceSanteFr: readonly ConceptFr[] = [
  {
    id: 'reconnaissance-du-travail',
    family: 'reconnaissance-sante',
    number: 1,
    nameFr: 'Reconnaissance du travail',
    definitionFr:
      'Un retour qui porte sur le travail fait et non sur la personne : quelqu’un a vu l’effort, l’astuce, l’utilité. Il donne du sens à la peine et fait partie de ce qui construit la santé.',
    questionFr: 'De qui attendiez-vous que ce travail soit vu ? Qu’aurait-il fallu en voir ?',
  },
  {
    id: 'jugement-d-utilite',
    family: 'reconnaissance-sante',
    number: 2,
    nameFr: 'Jugement d’utilité',
    definitionFr:
      'L’avis, venu surtout de la ligne hiérarchique et parfois des bénéficiaires, qui dit que la contribution a servi — sur un plan technique, social ou économique.',
    questionFr: 'Qui peut dire que cela a été utile ? L’a-t-on entendu le dire ?',
  },
  {
    id: 'jugement-de-beaute',
    family: 'reconnaissance-sante',
    number: 3,
    nameFr: 'Jugement de beauté',
    definitionFr:
      'L’avis des pairs, qui connaissent le métier : c’est fait dans les règles de l’art, et avec une manière à soi. C’est le plus exigeant et celui qui touche le plus à l’identité.',
    questionFr: 'Qu’est-ce que vous trouvez bien joué, là-dedans, en gens de métier ?',
  },
  {
    id: 'tenir-debout',
    family: 'reconnaissance-sante',
    number: 4,
    nameFr: 'Tenir debout',
    definitionFr:
      'Pouvoir durer dans une mission exigeante sans s’y abîmer, et sans perdre de vue ce pour quoi on s’y est engagé.',
    questionFr: 'Qu’est-ce qui vous a fait tenir ? Et qu’est-ce qui commence à ne plus tenir ?',
  },
  {
    id: 'strategies-de-defense',
    family: 'reconnaissance-sante',
    number: 5,
    nameFr: 'Stratégies de défense',
    definitionFr:
      'Les façons, individuelles ou de groupe, de se protéger de ce qui fait mal au travail : plaisanter, s’activer, se taire, minimiser. Elles aident à tenir, mais peuvent empêcher de penser ce qui les rend nécessaires.',
    questionFr: 'Quand c’est trop, comment fait-on, chez vous, pour ne pas y penser ?',
  },
  {
    id: 'sante',
    family: 'reconnaissance-sante',
    number: 6,
    nameFr: 'Santé (au sens du travail)',
    definitionFr:
      'Un équilibre jamais acquis, que le travail peut construire ou détruire : pouvoir agir, être relié·e, se reconnaître dans ce qu’on fait. L’EFC y voit une ressource de l’organisation, pas seulement un risque à prévenir.',
    questionFr: 'Ce travail-là vous a-t-il plutôt nourri·es ou usé·es ? Par quoi ?',
  },
]
