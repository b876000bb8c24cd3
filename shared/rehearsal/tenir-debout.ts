import type { Troupe } from './troupe.ts'

/** Tenir debout, played by six people who do not exist: what it takes to hold, when time is short. */
export const tenirDebout: Troupe = {
  parts: [
    {
      name: 'Basile',
      arrives: 'J’arrive un peu essoufflé, le camion ne démarrait pas. Content d’être là.',
      story: {
        title: 'Les bottes de radis, seul pendant la pause',
        telling:
          'Il manquait deux personnes, et la livraison partait à midi. J’ai fini les bottes de radis seul, pendant la pause. Quand on est venu m’aider, j’ai dit non.',
        moments: [
          'Deux personnes en moins, et la livraison à midi.',
          'J’ai fini les bottes seul, pendant leur pause. On m’a proposé de l’aide, j’ai dit non.',
          'Fatigué, et un peu honteux d’avoir pris leur place.',
        ],
        answer:
          'Personne ne me l’avait demandé. J’étais seul sous le hangar, et je ne regardais plus que l’heure.',
        wordBack: 'Je croyais protéger l’équipe. J’entends que je me suis mis tout seul.',
      },
      question: 'Qui d’autre était là, à ce moment ?',
      echo: 'moi aussi je finis seul quand l’heure presse, et je ne préviens personne.',
      takeaway: 'Dire que j’ai besoin d’aide avant midi moins dix.',
    },
    {
      name: 'Capucine',
      arrives: 'J’arrive avec une nuit courte, et l’envie d’écouter.',
      story: {
        title: 'Le contrat qui s’arrête vendredi',
        telling:
          'Une personne de l’équipe finissait vendredi, sans suite. Elle plantait les poireaux comme si elle allait les récolter. Je n’ai pas su quoi dire, alors j’ai parlé de la météo.',
        moments: [
          'Un contrat se terminait vendredi. Nous plantions pour l’hiver.',
          'J’ai parlé de la météo, et j’ai fini la planche à côté d’elle.',
          'J’étais triste, et je me suis trouvée petite.',
        ],
        answer:
          'La décision était prise depuis un mois, ailleurs. Moi, je l’ai apprise le lundi, avec la fiche.',
        wordBack: 'Rester à côté d’elle, c’était peut-être déjà dire quelque chose.',
      },
      question: 'Qu’est-ce qui était prévu, ce jour-là ?',
      echo: 'chez moi, c’est le dernier jour des gens : je m’occupe les mains pour ne pas parler.',
      takeaway: 'Demander plus tôt ce qui se décide.',
    },
    {
      name: 'Yasmine',
      arrives: 'Je suis là, un peu en colère encore. Ça va se poser.',
      story: {
        title: 'La fiche du soir, remplie dans la voiture',
        telling:
          'Le soir, il fallait la fiche de chaque personne pour le lendemain. Je l’ai remplie dans ma voiture, moteur éteint, de mémoire. J’ai mis « rien à dire » partout, et ce n’était pas vrai.',
        moments: [
          'Quatorze fiches à rendre pour le lendemain matin.',
          'Je les ai remplies de mémoire, dans la voiture. J’ai écrit « rien à dire ».',
          'J’ai eu l’impression d’effacer leur journée, et la mienne.',
        ],
        answer:
          'Rien n’était prévu pour l’écrire au jardin. Je l’ai su dès la récolte, en regardant le ciel.',
        wordBack: 'Ce n’est pas la fiche qui me pèse. C’est de ne la raconter à personne.',
      },
      question: 'À quel moment avez-vous su que ce serait difficile ?',
      echo: 'parce que mon travail du soir non plus, personne ne le voit.',
      takeaway: 'Noter une seule chose vraie par jour.',
    },
    {
      name: 'Narcisse',
      arrives: 'Tranquille. J’ai laissé le téléphone au vestiaire, exprès.',
      story: {
        title: 'La dispute à côté de la serre',
        telling:
          'Deux personnes se sont disputées pour une brouette. Je me suis mis entre elles, et j’ai crié plus fort. Après, tout le monde a travaillé en silence jusqu’au soir.',
        moments: [
          'Une dispute pour une brouette, à côté de la serre.',
          'Je me suis mis entre les deux, et j’ai crié.',
          'J’ai eu peur, puis honte d’avoir crié.',
        ],
        answer:
          'J’étais le seul à pouvoir m’arrêter. L’équipe d’à côté regardait, et l’après-midi était déjà en retard.',
        wordBack: 'J’ai tenu le calme. Je ne sais pas encore ce que j’ai fait taire.',
      },
      question: 'Qu’auriez-vous voulu pouvoir faire ?',
      echo: 'moi, pour tenir le calme, j’ai crié. Depuis, je me demande qui j’ai fait taire.',
      takeaway: 'Revenir parler le lendemain, à froid.',
    },
    {
      name: 'Garance',
      arrives: 'J’arrive contente, les premières fèves sont levées.',
      story: {
        title: 'Renvoyée m’asseoir par l’équipe',
        telling:
          'J’avais mal au dos et je n’avais rien dit. L’équipe m’a prise par le bras et m’a assise sur une caisse. Ils ont fini la planche, et ils l’ont bien finie.',
        moments: [
          'Mal au dos depuis le matin, sans le dire.',
          'L’équipe m’a fait asseoir. J’ai regardé, et je n’ai rien repris.',
          'J’ai été gênée, puis très touchée.',
        ],
        answer:
          'C’est l’équipe qui a décidé, pas moi. Je l’ai compris quand j’ai vu la caisse déjà tournée vers la planche.',
        wordBack: 'Je me rends compte que me laisser aider, c’était aussi mon travail.',
      },
      question: 'Qui pouvait décider autrement ?',
      echo: 'à l’envers : c’est l’équipe qui m’a fait asseoir, et j’ai eu du mal à la laisser faire.',
      takeaway: 'Me laisser aider une fois, et regarder ce que cela fait.',
    },
    {
      name: 'Anis',
      arrives: 'Bonjour. C’est ma première fois, je vais surtout écouter.',
      question: 'Et le lendemain, comment c’était ?',
      echo: 'parce que je commence, et que je fais déjà semblant de ne pas être fatigué.',
      takeaway: 'Je ne suis pas le seul.',
    },
  ],
  lines: {},
  cards: [
    'Cette question-là, je vais y repenser en rentrant.',
    'Je ne savais pas qu’il y avait un mot pour ça.',
  ],
  stakes: [
    'Pour moi, ce qui se joue, c’est d’aider sans faire à la place.',
    'Et aussi : que ce que nous tenons se voie, au moins entre nous.',
  ],
  otherWords: 'Demander de l’aide sans perdre sa place',
  leaving: [
    'Cela peut sortir, si l’on ne reconnaît personne.',
    'J’aimerais que l’autre reste ici pour l’instant.',
  ],
}
