import type { ConceptFr } from './concept.ts'

/** The French of the family « territoire-gouvernance », in the order of the method's catalogue. */
export const territoireGouvernanceFr: readonly ConceptFr[] = [
  {
    id: 'sphere-fonctionnelle',
    family: 'territoire-gouvernance',
    number: 1,
    nameFr: 'Sphère fonctionnelle',
    definitionFr:
      'Un grand domaine de la vie — se nourrir, se déplacer, se soigner, habiter — pris du point de vue des usages, au-delà des métiers et des filières qui s’en occupent.',
    questionFr: 'De quel grand besoin de la vie parle-t-on ici, et qui d’autre s’en occupe ?',
  },
  {
    id: 'ecosysteme-cooperatif-territorialise',
    family: 'territoire-gouvernance',
    number: 2,
    nameFr: 'Écosystème coopératif territorialisé',
    definitionFr:
      'Des acteurs différents d’un même territoire — structures, collectivités, habitant·es, entreprises — qui tiennent compte des contraintes des autres et s’engagent ensemble sur des effets utiles.',
    questionFr:
      'Qui, autour de vous, a intérêt à ce que cela réussisse ? Qu’est-ce qui le retient ?',
  },
  {
    id: 'bien-commun',
    family: 'territoire-gouvernance',
    number: 3,
    nameFr: 'Bien commun',
    definitionFr:
      'Ce qui compte pour toutes et tous sur un territoire et dont on prend soin ensemble, avec des règles que l’on se donne. Il ne se partage pas comme un gâteau : il s’entretient.',
    questionFr: 'Qu’est-ce qui se perdrait, pour tout le monde, si vous arrêtiez ?',
  },
  {
    id: 'gouvernance',
    family: 'territoire-gouvernance',
    number: 4,
    nameFr: 'Gouvernance',
    definitionFr:
      'Les façons de décider et de rendre des comptes entre celles et ceux que l’activité concerne. Elle relie le travail réel aux choix ; sans remontée du réel, elle décide à côté.',
    questionFr: 'Où se décide ce dont nous parlons, et qui, parmi vous, y est entendu·e ?',
  },
]
