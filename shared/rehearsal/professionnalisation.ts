import type { Troupe } from './troupe.ts'

/** Professionnalisation, played by six people who do not exist: handing on a gesture of the trade. */
export const professionnalisation: Troupe = {
  parts: [
    {
      name: 'Basile',
      arrives: 'J’arrive de la serre, j’ai encore de la terre aux mains.',
      story: {
        title: 'Le semoir que je règle toujours moi-même',
        telling:
          'Il fallait que deux personnes apprennent à régler le semoir. La pluie arrivait, alors je l’ai réglé moi-même, comme toujours. Elles ont regardé, et elles n’ont rien touché.',
        moments: [
          'Que deux personnes sachent régler le semoir avant l’été.',
          'La pluie arrivait : je l’ai réglé, elles ont regardé.',
          'Semer avant la pluie, ou laisser le temps d’apprendre.',
        ],
        answer:
          'Nous étions trois autour du semoir. C’est moi qui ai décidé, en voyant les nuages.',
        wordBack: 'Je dis que je montre. En fait, je fais devant eux.',
      },
      question: 'Qui d’autre sait faire ce geste, chez vous ?',
      echo: 'moi, je règle, et je dis que je montre. Les mains des autres restent dans les poches.',
      takeaway: 'Mettre mes mains dans le dos, une fois.',
    },
    {
      name: 'Capucine',
      arrives: 'Bonjour, un peu pressée ce matin, mais me voilà.',
      story: {
        title: 'Le rang mal paillé que j’ai laissé',
        telling:
          'Un rang était paillé trop mince. J’ai choisi de ne rien reprendre, pour que cela se voie. Deux semaines plus tard, tout le monde désherbait ce rang en me regardant.',
        moments: [
          'Un paillage épais, et une équipe qui avance seule.',
          'J’ai laissé le rang comme il était, sans rien dire.',
          'Laisser voir l’erreur, ou éviter le travail en plus.',
        ],
        answer: 'Rien n’était prévu pour en reparler. J’ai décidé seule, en passant, un soir.',
        wordBack: 'Laisser faire sans en parler, ce n’est pas encore apprendre.',
      },
      question: 'Qu’est-ce qui était dit, avant de commencer ?',
      echo: 'moi je laisse l’erreur se voir. Mais si nous n’en parlons pas, elle ne sert à rien.',
      takeaway: 'Revenir au rang avec l’équipe, vendredi.',
    },
    {
      name: 'Yasmine',
      arrives: 'J’arrive avec des tomates, servez-vous à la pause.',
      story: {
        title: 'Trier les tomates, trop vite ou trop bien',
        telling:
          'Une personne triait chaque tomate comme un bijou. Les caisses prenaient du retard, et ses voisines râlaient. Je lui ai demandé d’aller vite, et son tri est devenu mauvais.',
        moments: [
          'Quarante caisses triées avant quatorze heures.',
          'J’ai demandé d’aller plus vite à la personne la plus soigneuse.',
          'La cadence de la table, ou le soin d’une personne.',
        ],
        answer:
          'Elles étaient quatre à la table. La cadence, personne ne l’a écrite : elle vient de l’heure du camion.',
        wordBack:
          'Elle avait raison sur le soin. J’avais raison sur l’heure. Nous n’en avons pas parlé.',
      },
      question: 'À quoi avez-vous vu que c’était bien fait, ou non ?',
      echo: 'chez moi, le plus soigneux passe pour le plus lent. Et je ne sais pas le défendre.',
      takeaway: 'Demander à l’équipe ce qu’est un bon tri.',
    },
    {
      name: 'Narcisse',
      arrives: 'Ça va bien. J’ai essayé quelque chose, je vous dirai.',
      story: {
        title: 'Expliquer la taille sans la faire',
        telling:
          'J’ai décidé de tailler les tomates à la voix, sans sécateur. Une personne a coupé une tête, et je n’ai pas bougé. Elle a vu toute seule, et elle a ri.',
        moments: [
          'Que chaque personne taille seule une rangée avant la fin du mois.',
          'J’ai guidé à la voix, sans toucher au sécateur.',
          'Perdre quelques pieds, ou garder la main pour toujours.',
        ],
        answer:
          'J’avais choisi la rangée du fond, exprès. Le chef de culture était d’accord pour perdre six pieds.',
        wordBack: 'Ce qui a permis d’essayer, c’est que la perte était décidée avant.',
      },
      question: 'Qu’est-ce que vous acceptiez de perdre ?',
      echo: 'moi je garde les mains derrière le dos, mais seulement sur la rangée du fond.',
      takeaway: 'Choisir à l’avance la rangée où l’on peut rater.',
    },
    {
      name: 'Garance',
      arrives: 'J’arrive à pied, ça fait du bien.',
      story: {
        title: 'La consigne qui change selon qui encadre',
        telling:
          'Le lundi, je fais récolter les salades à la racine. Le mardi, mon collègue demande l’inverse. Une personne m’a dit : mettez-vous d’accord, et je vous écouterai.',
        moments: [
          'Une seule façon de récolter les salades.',
          'J’ai répondu que chacun·e avait sa façon, et j’ai continué.',
          'Ma façon de faire, ou une règle commune.',
        ],
        answer:
          'Il n’y a pas de moment prévu pour s’accorder. Nous nous croisons au portail, avec les clés.',
        wordBack: 'Elle ne demandait pas une règle. Elle demandait que l’on se parle.',
      },
      question: 'Qui pouvait trancher, ce jour-là ?',
      echo: 'chez moi aussi la consigne change selon qui encadre, et c’est l’équipe qui s’adapte.',
      takeaway: 'Une heure avec mon collègue, sans les clés.',
    },
    {
      name: 'Anis',
      arrives: 'Bonjour. J’encadre depuis trois mois, j’ai tout à apprendre.',
      question: 'Comment aviez-vous appris, vous ?',
      echo: 'parce que j’ai appris en regardant, et que cela ne m’a pas suffi.',
      takeaway: 'Demander à essayer, au lieu de regarder.',
    },
  ],
  lines: {
    'prescribed-real': [
      [0, 'prescribed', 'Faire apprendre un geste nouveau chaque semaine', 'l’insertion'],
      [2, 'prescribed', 'Des caisses prêtes à quatorze heures', 'la livraison'],
      [3, 'real', 'On fait devant eux, et l’on dit que l’on montre'],
      [4, 'real', 'Chacun·e garde sa façon, sans la dire aux autres'],
      [1, 'weighed', 'L’heure du camion, ou le temps d’apprendre'],
    ],
    controversy: [
      [1, 'dispute', 'Faut-il laisser faire une erreur que l’on voit venir ?'],
      [3, 'position-a', 'Une erreur que l’on a faite soi-même s’oublie moins'],
      [0, 'position-b', 'Une planche perdue, c’est le travail de toute l’équipe'],
      [5, 'conditions', 'Quand la perte est décidée avant, et que l’on en reparle'],
    ],
    'reference-points': [
      [3, 'reference', 'On choisit à l’avance la rangée où l’on peut rater'],
      [1, 'reference', 'Une erreur laissée, on revient la voir ensemble'],
      [4, 'need-management', 'Une heure par mois pour s’accorder entre encadrant·es'],
      [5, 'need-network', 'Voir comment d’autres jardins montrent un geste'],
    ],
  },
  cards: [
    'Ça, je pourrais l’expliquer à mon collègue avec mes mots.',
    'Donc ce que je fais sans y penser, c’est du travail.',
  ],
  stakes: [
    'Pour moi, ce qui se joue, c’est d’oser laisser essayer.',
    'Et de nous accorder entre nous, avant de demander à l’équipe de s’accorder.',
  ],
  otherWords: 'Laisser essayer, sans laisser seul',
  leaving: [
    'Le repère peut sortir, il peut servir ailleurs.',
    'Le désaccord, je préfère qu’il reste entre nous.',
  ],
}
