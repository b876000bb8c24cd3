import type { Stage } from '../../../shared/method/stages.ts'

/** An hour as French writes it: « 10 h 36 ». */
export function tHour(atMs: number): string {
  const at = new Date(atMs)
  return `${at.getHours()} h ${String(at.getMinutes()).padStart(2, '0')}`
}

/** What is expected of everyone while a phone rests; one sentence, two at most. */
export const tRest: Readonly<Partial<Record<Stage, string>>> = {
  welcome: 'Un mot chacun·e, à voix haute : comment vous arrivez.',
  frame: 'Voici le cadre que le groupe s’est donné.',
  thread: 'On relit ensemble ce que le groupe avait gardé. Rien à écrire.',
  choice: 'Le groupe choisit une situation, à voix haute. La personne choisie peut refuser.',
  break: 'Une vraie pause, loin des écrans.',
  linking: 'On écoute ce que la personne qui anime rapproche de vos mots.',
  stakes: 'On cherche ensemble, à voix haute, ce qui se joue au-delà de cette histoire.',
  leaving: 'Le groupe décide de ce qui peut sortir. Un seul doute suffit pour que cela reste.',
  'prescribed-real': 'On parle de ce qui était demandé, et de ce qui a été fait.',
  controversy: 'On parle de ce qui se discute, et des conditions. Sans nom.',
  'reference-points': 'On cherche ensemble des repères de métier, provisoires.',
  'useful-effects': 'On parle de ce que cela a changé, et pour qui.',
  resources: 'On parle de ce qui a servi, s’est usé ou s’est développé.',
  'who-cooperates': 'On parle de qui coopère, et de qui manque.',
  'small-step': 'On cherche un petit pas, à essayer d’ici la prochaine fois.',
}

const shared = {
  outOfFrame: 'On sort du cadre',
  signed: (name: string) => `Poser, signée ${name}`,
  signedBy: {
    situation: (name: string) => `Signée ${name}`,
    question: (name: string) => `Signé ${name}`,
    echo: (name: string) => `Signé ${name}`,
  },
  noNames: 'Sans nom, sans lieu.',
  keptAt: (atMs: number) => `gardé à ${tHour(atMs)}`,
  keepForMe: 'Garder pour moi',
  close: 'Fermer',
  back: 'Revenir',
  home: 'Revenir à l’accueil',
  copy: 'Copier mon texte',
  copied: 'Texte copié',
  left: (left: number) =>
    left < 0 ? `${-left} de trop` : left === 1 ? '1 caractère' : `${left} caractères`,
  tooLong: 'Un peu long : raccourcissez avant de poser. Votre texte reste ici.',
  yourTurn: 'C’est à vous',
  newEchoes: 'De nouveaux échos',
  newQuestions: 'De nouvelles questions',
  situations: 'Les situations',
  passOn: 'Passer ce téléphone',
  threadFirst: 'C’est la première séance : le fil commence aujourd’hui.',
}

const round = {
  ask: 'Votre situation, en une ligne',
  askHelp: 'Trois mots suffisent. Le reste se dit à voix haute.',
  pass: 'Je passe',
  passing: 'Vous passez, cette fois',
  passingWords: 'Rien à faire. Vous pouvez changer d’avis tant que le tour dure.',
  writeAfterAll: 'Écrire quand même',
  keptTitle: 'Gardée pour vous',
  keptWords: 'Elle reste sur ce téléphone. Personne d’autre ne la voit.',
  resume: 'Reprendre mon brouillon',
  posted: 'Votre situation est posée',
  postedWords: 'Le reste se dit à voix haute, quand la parole vient à vous.',
  aside: 'Le groupe la garde pour plus tard.',
  change: 'Changer ma ligne',
  changeHelp: 'Elle garde sa place sur la table.',
  changeNothing: 'Ne rien changer',
  tooLate: 'Le groupe a commencé à la regarder : elle ne se change plus.',
}

const keeping = {
  leaving: 'Ça part dans un instant',
  leavingSituation: (name: string) => `Signée ${name}. Rien n’a encore quitté ce téléphone.`,
  leavingEcho: (name: string) => `Signé ${name}. Rien n’a encore quitté ce téléphone.`,
  leavingPen: 'Sans nom sur la fiche. Rien n’a encore quitté ce téléphone.',
  leavingBare: 'Votre nom et un point, rien d’autre. Rien n’a encore quitté ce téléphone.',
  takeBack: 'Reprendre',
  kept: 'Gardé ici, pas encore parti',
  sentSituation: (name: string) => `Partie, signée ${name}`,
  sentOffline: (atMs: number) => `envoyé hors ligne à ${tHour(atMs)}`,
}

const withdrawing = {
  situations: 'Retirer ma situation',
  questions: 'Retirer ma question',
  echoes: 'Retirer mon écho',
  wordBacks: 'Retirer ma phrase',
  takeaways: 'Retirer ma phrase',
  wordings: 'Retirer ma ligne',
  situationGoes:
    'Elle quitte tous les écrans, avec les échos qu’elle a reçus. Il ne restera pas de trace.',
  wordsGo: 'Ces mots quittent tous les écrans. Il ne restera pas de trace.',
  keepIt: 'Ne rien retirer',
}

const choosing = {
  mine: 'Votre situation',
  mineHelp: 'Vous seul·e pouvez le dire. Le groupe le lit, personne ne compte.',
  pressing: 'Elle me presse',
  notNow: 'Pas cette fois',
  proposed: 'Le groupe propose la vôtre',
  proposedHelp: 'Vous pouvez accepter, ou refuser. Personne ne demande pourquoi.',
}

const telling = {
  listening: (name: string) => `${name} raconte. On écoute, sans interrompre.`,
  listeningNobody: 'Une personne raconte. On écoute, sans interrompre.',
  mine: 'Vous racontez, à voix haute. Prenez votre temps.',
  told: 'Vous avez raconté',
  toldHelp: 'En garder quelque chose ? Rien n’est obligatoire.',
  moments: 'Les trois moments',
  further: 'Suite, si vous voulez',
  nothingMore: 'Rien de plus',
  keepSomething: 'En garder quelque chose',
  addPrecision: 'Ajouter une précision',
  toldRest: 'Vous avez raconté. On peut rester un moment sans écrire.',
}

const reading = {
  hasTold: (name: string) => `${name} a raconté`,
  willTell: (name: string) => `Échos quand ${name} aura raconté`,
  willTellYou: 'Échos quand vous aurez raconté',
  willTellSomeone: 'Échos quand la personne aura raconté',
  own: 'C’est votre situation',
  ownEchoes: 'Les échos viennent des autres. Vous écoutez, sans répondre.',
  ownQuestions: 'Les questions vous viennent à voix haute. Vous pouvez ne pas répondre.',
  unsigned: 'Sans signature',
  bare: (name: string) => `${name}, dit à voix haute`,
  echoesTo: 'Échos',
  questionsTo: 'Questions',
  noCentre: 'La personne qui anime va mettre une situation au centre.',
  gone: 'Cette situation a été retirée',
  goneWords: 'Ce que vous avez écrit reste sur ce téléphone.',
  goneEcho: 'Votre écho vous reste, à vous seul·e. Il est dans « Mes mots ».',
  before: 'Situation précédente',
  after: 'Situation suivante',
  wordBackIs: 'Retour',
  mineHere: 'la vôtre',
  free: 'La table est libre',
  freeWords: 'Personne n’a encore posé de situation. La première peut être toute petite.',
}

const composing = {
  echo: 'Ça me fait écho parce que…',
  postEcho: (name: string) => `Faire écho, signé ${name}`,
  makeEcho: 'Faire écho',
  bareMark: 'Ça me fait écho, je le dis à voix haute',
  echoed: 'Votre écho est posé. Le reste se dit à voix haute.',
  question: 'Ce que je voudrais comprendre…',
  postQuestion: (name: string) => `Demander, signé ${name}`,
  askQuestion: 'Poser une question',
  resumeText: 'Reprendre mon texte',
  wordBack: 'Qu’entendez-vous, maintenant ?',
  wordBackHelp: 'Une phrase si vous voulez, ou rien : tout peut se dire à voix haute.',
  wordBackWrite: 'Écrire une phrase',
  wordBackPosted: 'Votre phrase est posée.',
  wordBackWaiting: (name: string) => `${name} reprend la parole, ou n’ajoute rien. On écoute.`,
  wordBackWaitingNobody: 'La personne qui a raconté reprend la parole, ou n’ajoute rien.',
  sheet: 'Écrire',
}

const passage = {
  ask: 'À propos d’un passage',
  which: 'Quelle phrase vous fait écho ?',
  none: 'Sans passage',
  leave: 'Aucune en particulier',
}

const unsigned = {
  choice: 'Votre signature',
  none: 'Sans signature',
  few: 'Sans signature : possible à partir de cinq personnes connectées.',
  post: 'Poser, sans signature',
  postEcho: 'Faire écho, sans signature',
  postQuestion: 'Demander, sans signature',
  truth: [
    'Le groupe ne verra pas de nom.',
    'Le serveur pourrait techniquement savoir de quel téléphone il vient.',
    'Une manière d’écrire peut se reconnaître.',
    'Ce texte attend d’être révélé par la personne qui anime, avec les autres s’il y en a.',
    'Jusqu’à la fin de l’étape, vous pouvez le changer ou le retirer ici, sans fermer cette page.',
    'Après, vous ne pourrez plus le reprendre.',
    'La personne qui anime pourra le retirer, si quelqu’un le lui demande.',
  ].join(' '),
  mine: 'Posé sans signature',
  leaving: 'Sans signature. Rien n’a encore quitté ce téléphone.',
  held: 'En attente d’être révélé. Ce téléphone l’oublie à la fin de l’étape.',
  shown: 'Montré au groupe, sans nom. Ce téléphone l’oublie à la fin de l’étape.',
  change: 'Changer',
  changeLabel: 'Votre texte, sans signature',
  changeHelp: 'Ce changement n’est gardé que dans cette page.',
  changed: 'Remplacer, sans signature',
  withdraw: 'Retirer',
  posted: 'Votre ligne est posée, sans signature',
  postedWords: 'Elle n’est racontée que si vous prenez la parole.',
}

const concept = {
  by: (name: string) => `remis par ${name}, à l’instant`,
  byAt: (name: string, atMs: number) => `remis par ${name} à ${tHour(atMs)}`,
  why: 'Pourquoi ici',
  source: (situation: number, session: number) => `Situation ${situation}, séance ${session}`,
  session: (session: number) => `Séance ${session}`,
  keep: 'Garder dans mon herbier',
  kept: 'Gardé dans votre herbier',
  herbarium: 'l’herbier : les concepts que vous avez reçus',
  evokes: 'Ça m’évoque autre chose',
  received: 'Remis au groupe',
  slip: 'Un concept est arrivé. L’ouvrir n’efface rien.',
}

const stakes = {
  named: 'Enjeux nommés par le groupe',
  none: 'Aucun enjeu n’est encore nommé.',
  stays: 'reste dans le groupe',
  'may-leave': 'peut sortir',
  discuss: 'à rediscuter',
  undecided: 'pas encore décidé',
}

const takeaway = {
  /** The step's name above its title, when it would say the same words. */
  step: 'Pour finir',
  ask: 'Ce que j’emporte',
  askHelp: 'Une phrase, pour vous. Vous pouvez aussi la partager.',
  private: 'Gardée pour vous, elle ne quitte pas ce téléphone.',
  share: 'Partager avec le groupe',
  pass: 'Passer mon tour',
  passing: 'Vous passez votre tour',
  passingWords: 'Rien n’oblige à dire ce que l’on emporte.',
  kept: 'Gardée pour vous',
  change: 'Changer ma phrase',
  shared: 'Votre phrase est partagée',
}

const following = {
  movesTo: (towards: string) => `Le groupe passe ${towards}`,
  otherCentre: 'Le groupe regarde une autre situation',
  over: 'La séance est finie. Votre texte reste sur ce téléphone.',
  elsewhere: 'Le groupe continue. Votre texte reste ici.',
  join: 'Rejoindre',
}

const connection = {
  reconnecting: 'On se reconnecte…',
  offlineLead: 'Hors ligne.',
  offline: 'Gardé sur ce téléphone, partira dès que le réseau revient.',
  awaited: 'La séance manque au serveur. La personne qui anime l’y ramène en ouvrant Faire Écho.',
  allSent: 'Tout est parti',
  notThrough: {
    situations: 'Votre situation n’est pas passée.',
    questions: 'Cette question n’est pas passée.',
    echoes: 'Cet écho n’est pas passé.',
    wordBacks: 'Votre phrase n’est pas passée.',
    takeaways: 'Votre phrase n’est pas passée.',
    wordings: 'Votre ligne n’est pas passée.',
  } as Readonly<Record<string, string>>,
  notThroughElse: 'Ce geste n’est pas passé.',
  stillHere: 'Vos mots sont toujours là, sur ce téléphone.',
  retry: 'Réessayer',
  fullLead: 'Ce téléphone est plein.',
  full: 'Votre texte tient encore à l’écran, mais il ne peut plus être gardé. Libérez un peu de place avant de fermer.',
}

const still = {
  silence: {
    title: 'Un temps de silence',
    words: 'On peut rester un moment sans écrire.',
  },
  down: {
    title: 'Téléphones posés',
    words: 'Rien à faire ici. Cette page s’en ira d’elle-même quand une étape vous attendra.',
  },
  writeAnyway: 'Écrire quand même',
}

const states = {
  installing: 'On vous installe',
  installingWords:
    'Ce téléphone reçoit la séance. Quelques secondes, un peu plus si le réseau est faible.',
  installingOffline: 'Rien n’est perdu. Il faut du réseau pour recevoir la séance.',
  over: 'La séance est finie',
  overWords: (name: string, atMs: number) => `${name} a refermé la séance à ${tHour(atMs)}.`,
  overKept: 'Vos mots restent lisibles ici, et vous pouvez encore les retirer.',
  readAgain: 'Relire la séance',
  withdrawMine: 'Retirer mes mots',
  mine: 'Mes mots',
  mineHelp:
    'Ce que vous avez posé dans cette séance. Ce téléphone le garde aussi longtemps que son navigateur garde ses données.',
  mineNone: 'Vous n’avez rien posé dans cette séance.',
  takeAway: 'Emporter mes textes',
  withdrawAll: 'Retirer tous mes mots',
  withdrawAllGoes:
    'Tout ce que vous avez posé dans cette séance quitte tous les écrans, avec les échos reçus.',
  keptEchoes: 'Gardés pour vous, ici seulement',
  keptEchoesHelp: 'Vos échos à ce qui a été retiré. Personne d’autre ne les a.',
  eraseKept: 'Effacer',
  removed: 'Vous n’êtes plus dans ce groupe',
  removedWords: 'Vos propres textes restent à vous. Ce téléphone ne reçoit plus rien du groupe.',
  pastWords: 'Vos propres textes restent à vous. Vous gardez votre place dans le groupe.',
  takeMine: 'Garder mes textes',
  takeMineFile: 'mes-textes.txt',
  erased: 'Cette séance a été effacée',
  erasedWords: 'Rien n’en reste ici ni sur le serveur. Le reçu est dans « Mes textes ».',
  stopped: 'Cette page ne reçoit plus rien',
  unknownHelm:
    'Le serveur ne reconnaît plus cet appareil dans ce groupe. Ce qu’il garde reste lisible ici. L’accueil dit comment revenir, ou refaire le groupe.',
  stoppedWords: 'Vos mots sont gardés sur ce téléphone. Fermez Faire Écho, puis rouvrez la séance.',
}

const frame = {
  words: 'La personne qui anime est avec vous. Tous les écrans sont cachés.',
  wordsAlone:
    'Cet écran est caché. Hors ligne, les autres ne le savent pas : dites-le à voix haute.',
  mistake: 'C’était une erreur',
  mistakeHelp: 'pendant 5 secondes, sur ce téléphone seul',
  comeBack: 'Revenir à la séance',
}

/** Every sentence of a participant's phone. */
export const tPeer = {
  ...shared,
  round,
  keeping,
  withdrawing,
  choosing,
  telling,
  reading,
  composing,
  unsigned,
  passage,
  concept,
  stakes,
  takeaway,
  following,
  connection,
  still,
  states,
  frame,
} as const
