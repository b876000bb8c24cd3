import type { Troupe } from './troupe.ts'

/** Innovation servicielle, played by six people who do not exist: what a vegetable box changes around it. */
export const innovationServicielle: Troupe = {
  parts: [
    {
      name: 'Basile',
      arrives: 'Bonjour, j’arrive de la tournée des paniers.',
      story: {
        title: 'Le panier laissé chez la voisine',
        telling:
          'Une adhérente était absente, j’ai laissé son panier chez la voisine. La semaine d’après, les deux m’attendaient ensemble. Elles avaient cuisiné le chou à deux.',
        moments: [
          'Une adhérente absente, sa voisine, et moi avec le panier.',
          'J’ai demandé à la voisine de le garder. Elles ont cuisiné ensemble.',
          'Elles se parlent, et la voisine est venue voir le jardin.',
        ],
        answer:
          'Rien n’était prévu pour les absences. La voisine a dit oui parce qu’elle me voyait passer chaque semaine.',
        wordBack: 'Je croyais livrer un panier. J’ai fait se rencontrer deux personnes.',
      },
      question: 'Pour quoi faire, au fond, venaient-elles ?',
      echo: 'chez nous, un panier laissé à côté a rapproché deux voisines, sans que nous l’ayons voulu.',
      takeaway: 'Demander aux gens ce que le panier change pour eux.',
    },
    {
      name: 'Capucine',
      arrives: 'Je viens de raccompagner une classe, j’ai la voix cassée.',
      story: {
        title: 'La visite d’école qui a débordé',
        telling:
          'Une classe venait pour une heure. Un homme de l’équipe a montré comment il greffe, et les enfants sont restés. La maîtresse a rappelé pour que ce soit lui, la prochaine fois.',
        moments: [
          'Une classe, sa maîtresse, et l’équipe de la serre.',
          'Un salarié a montré sa greffe. J’ai laissé passer l’heure.',
          'Il se tient autrement. La classe revient, et demande à le voir.',
        ],
        answer:
          'Nous avions prévu le parcours, pas la greffe. C’est lui qui a décidé, et la maîtresse a suivi.',
        wordBack: 'Le plus utile, ce jour-là, n’était pas dans notre programme.',
      },
      question: 'Qui a fait que cela dure ?',
      echo: 'chez nous, c’est quelqu’un de l’équipe qui a retenu la classe, et non le parcours prévu.',
      takeaway: 'Laisser une place vide dans chaque visite.',
    },
    {
      name: 'Yasmine',
      arrives: 'J’arrive curieuse, et un peu en retard sur mes mails.',
      story: {
        title: 'Les légumes tordus et la cantine',
        telling:
          'La cantine ne voulait que des carottes droites. La cuisinière est venue, elle a vu ce que nous jetions. Elle a changé son menu, et c’est elle qui nous a appelés ensuite.',
        moments: [
          'Une cuisinière, l’équipe de récolte, et un tas de carottes tordues.',
          'Elle a regardé, elle a goûté. Nous avons proposé une caisse.',
          'On jette moins, et la cuisinière compte sur nous.',
        ],
        answer:
          'Elle venait pour se plaindre du calibre. Personne n’avait pensé à lui montrer le tas.',
        wordBack:
          'Nous vendions des carottes. Elle cherchait quelqu’un avec qui parler de son menu.',
      },
      question: 'À quel moment ont-elles changé d’avis ?',
      echo: 'moi, c’est une cuisinière qui m’a appris ce que nous savions déjà, et que nous jetions.',
      takeaway: 'Inviter une personne à voir, avant de proposer.',
    },
    {
      name: 'Narcisse',
      arrives: 'Ça va. Je tiens le point de retrait du jeudi, pour ceux qui me voient là-bas.',
      story: {
        title: 'Le point de retrait où l’on reste parler',
        telling:
          'Le jeudi, les gens prennent leur panier et ils restent une heure. Un monsieur ne prend plus de panier, il vient quand même. Je ne sais pas si c’est encore mon travail.',
        moments: [
          'Une dizaine d’adhérent·es, un voisin sans panier, et moi.',
          'J’ai sorti deux chaises. Les gens se sont mis à rester.',
          'Le quartier passe par là. Moi, je finis plus tard.',
        ],
        answer: 'Personne ne l’a demandé. Les deux chaises, c’est moi, un jour où il pleuvait.',
        wordBack: 'Ces deux chaises, personne ne les compte. Je voudrais que cela se sache.',
      },
      question: 'Qui le sait, en dehors de vous ?',
      echo: 'moi, j’ai sorti deux chaises, et c’est devenu un service que personne n’a demandé.',
      takeaway: 'Raconter les deux chaises à ma direction.',
    },
    {
      name: 'Garance',
      arrives: 'J’arrive avec une question, elle attendra son tour.',
      story: {
        title: 'La soupe du vendredi',
        telling:
          'Nous avions trop de courges, alors nous avons fait une soupe ouverte à tous. Des habitants ont apporté du pain. Quand la saison a fini, on nous a demandé pourquoi cela s’arrêtait.',
        moments: [
          'L’équipe, des habitant·es, et beaucoup de courges.',
          'Nous avons cuisiné, ils ont apporté du pain et des bols.',
          'On se connaît. Mais sans courges, nous ne savons plus continuer.',
        ],
        answer:
          'L’idée venait de la cuisine du midi. Rien n’était décidé pour la suite, et rien n’était payé.',
        wordBack: 'Ce n’était pas une façon d’écouler les courges. C’était un rendez-vous.',
      },
      question: 'Qu’est-ce que cela a demandé à l’équipe ?',
      echo: 'chez nous, une soupe pour finir les courges est devenue un rendez-vous.',
      takeaway: 'Demander qui voudrait tenir la soupe avec nous.',
    },
    {
      name: 'Anis',
      arrives: 'Bonjour, je découvre. Je m’occupe des adhérent·es depuis peu.',
      question: 'Et pour les gens autour, qu’est-ce que cela a changé ?',
      echo: 'parce que l’on me demande combien de paniers, jamais ce qu’ils ont changé.',
      takeaway: 'Poser une autre question que « combien ».',
    },
  ],
  lines: {
    'useful-effects': [
      [0, 'expected', 'Des légumes frais chaque semaine', 'les adhérent·es'],
      [0, 'unexpected', 'Des voisins qui se parlent', 'le quartier'],
      [1, 'around-good', 'Un métier que l’on a vu de près', 'les enfants'],
      [3, 'around-bad', 'Une soirée qui finit plus tard', 'l’équipe du jeudi'],
      [5, 'uncounted', 'Le temps passé à écouter', 'les personnes seules'],
    ],
    resources: [
      [2, 'trust-grown', 'On nous appelle sans attendre un incident'],
      [1, 'skill-used', 'Montrer son geste à quelqu’un qui ne sait pas'],
      [4, 'relevance-grown', 'Partir de ce que les gens apportent'],
      [3, 'health-worn', 'Des fins de journée sans limite'],
    ],
    'who-cooperates': [
      [2, 'cooperates', 'Une cuisine collective', 'adapter son menu'],
      [4, 'cooperates', 'Des habitant·es', 'apporter et ranger'],
      [5, 'missing', 'La collectivité qui prête le lieu'],
      [0, 'benefits', 'Les commerces voisins, les soirs de retrait'],
    ],
    'small-step': [
      [0, 'hypothesis', 'Si l’on demande ce que le panier change, les gens le diront'],
      [5, 'test', 'Une seule question, au retrait, pendant un mois'],
      [3, 'signs', 'Les mots qui reviennent, et qui reste parler'],
      [1, 'talk-with', 'La collectivité et l’école, autour d’une table'],
    ],
  },
  cards: [
    'Alors ce que nous faisons le jeudi, c’est déjà un service.',
    'Je vais poser cette question à la cuisinière.',
  ],
  stakes: [
    'Pour moi, ce qui se joue, c’est de faire reconnaître ce que personne ne compte.',
    'Et de ne pas le porter seuls : qui s’engage avec nous ?',
  ],
  otherWords: 'Faire compter ce qui n’est pas dans le panier',
  leaving: [
    'Cela peut sortir : nous en aurons besoin pour parler aux partenaires.',
    'Sans les noms, et sans dire quelle école.',
  ],
}
