import type { Audience } from '../../../shared/model/audience.ts'
import type { PageWords } from '../../../shared/model/page.ts'

const day = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long' })

const audience: Readonly<Record<Audience, string>> = {
  groups: 'Pour d’autres groupes et la coordination',
  managements: 'Pour les directions',
  funders: 'Pour les financeurs',
  public: 'Pour le public',
}

const parts: Readonly<Record<keyof PageWords['parts'], string>> = {
  happened: 'Ce qui s’est passé',
  echoed: 'Ce qui a fait écho',
  light: 'Ce qui éclaire',
  open: 'Ce qui reste ouvert',
}

const needTo: Readonly<Record<PageWords['needs'][number]['to'], string>> = {
  training: 'À la formation',
  network: 'Au réseau',
  management: 'À la direction',
}

/** « Relire avant de laisser sortir », in French. */
export const tReview = {
  title: 'Relire avant de laisser sortir',
  back: 'Revenir',
  opening: 'On ouvre ce que cet appareil garde…',
  none: 'Aucun texte n’est proposé.',
  noneWords: 'Quand un texte sera proposé au groupe, vous le lirez ici.',
  noLonger: 'S’il est proposé à nouveau, vous le lirez ici. Votre réponse sera redemandée.',
  several: 'Textes du groupe',
  waiting: 'En attente de certaines réponses',
  agreed: 'Tout le monde a dit oui',
  released: 'Le groupe a laissé sortir ce texte',
  overdue: 'La date est passée : ce texte ne sort pas.',
  agreedWords: 'Il pourra sortir si aucun passage n’est désigné, même sans signature.',
  withdrawn: 'Ce texte n’est plus proposé',
  withdrawnWords:
    'Des mots sur lesquels il s’appuie ont été retirés. Il sera réécrit ou gardé ici.',
  broken: 'Ce texte n’est pas arrivé en entier',
  brokenWords: 'On ne peut pas encore y répondre. Rien ne sort du groupe en attendant.',
  audience,
  parts,
  needTo,
  concepts: 'Concepts',
  yourWords: 'vos mots',
  until: (atMs: number) => `Vous pouvez répondre jusqu’au ${day.format(atMs)}.`,
  changed: 'Ce qui a changé',
  changedWords:
    'Ce texte est nouveau : votre oui est redemandé. Les passages changés sont marqués.',
  changedHere: 'changé',
  quoted: 'La phrase citée est de vous. Sans votre oui, elle ne sort pas.',
  mine: 'Un passage vient de ce que vous avez dit. Sans votre oui, ce passage ne sort pas.',
  notThere: 'Ce texte ne demande pas votre accord. Vous pouvez signaler un passage.',
  approve: 'J’approuve ce texte',
  approveQuoted: 'J’approuve ce texte et la citation',
  ask: 'Demander un changement',
  touch: 'Touchez un passage pour le désigner',
  later: 'Ce n’est pas le moment',
  approved: 'Vous avez approuvé ce texte.',
  undo: 'Annuler',
  takeBack: 'Reprendre mon accord',
  left: (pages: number) => (pages === 1 ? 'Il reste une page.' : 'Il reste des pages.'),
  below: 'La fin est plus bas.',
  cameBack:
    'Vous aviez repris cet accord, et il est revenu sans vous. Reprenez-le, et dites-le au groupe.',
  kept: 'Votre réponse est gardée sur cet appareil. Elle partira seule.',
  point: 'Désigner un passage',
  pointHelp: 'Choisissez la phrase dont vous voulez parler.',
  pageItself: (stake: string) => `L’enjeu : ${stake}`,
  close: 'Fermer',
  start: 'Début du passage',
  end: 'Fin du passage',
  wish: 'Sur ce passage, je voudrais…',
  wishes: { reword: 'Dire autrement', remove: 'Retirer', recognised: 'On me reconnaît' },
  wishFirst: 'Choisissez d’abord ce que vous voudriez.',
  few: 'Quelques mots, si vous voulez',
  left15: (left: number) => `${left} signes`,
  signature: 'Votre signature',
  signed: (name: string) => `Signée ${name}`,
  unsigned: 'Sans signature',
  unsignedFew: 'Sans signature : possible à partir de cinq personnes connectées.',
  unsignedTruth:
    'Le groupe ne verra pas de nom. Une manière d’écrire peut se reconnaître. Elle se reprend ici seulement, sans fermer cette page.',
  send: 'Envoyer ma demande',
  sendUnsigned: 'Envoyer ma demande, sans signature',
  lock: 'Rien ne sort du groupe sans les accords de tous',
  sent: 'Votre demande est partie. Le texte attend.',
  takeRequest: 'Reprendre ma demande',
  withdraw: 'Retirer ce texte',
  withdrawGoes:
    'Il quittera la bibliothèque. Celles et ceux qui l’ont pris seront priés de le détruire. On ne vous demandera pas pourquoi.',
  keepIt: 'Le laisser',
  leaving: 'On le retire de la bibliothèque…',
  leavesLater:
    'Votre demande est gardée sur cet appareil. Elle partira seule, dès que le réseau revient. Jusque-là, la bibliothèque montre encore ce texte.',
  gone: 'Texte retiré',
  goneOn: (atMs: number) => `Retiré le ${day.format(atMs)}.`,
  goneWords:
    'La bibliothèque ne le montre plus, et demande à qui l’a pris de le détruire. Une copie déjà faite peut rester.',
  outAlone: 'Un texte sorti du groupe',
  outAloneWords: 'Le groupe n’en garde plus les mots. Il peut encore être retiré.',
  refused: 'Votre réponse n’est pas passée.',
  again: 'D’accord',
} as const
