const min = (minutes: number): string => `${minutes}\u00a0min`

const hours = (minutes: number): string => {
  const rest = minutes % 60
  const tail = rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}`
  return minutes < 60 ? min(minutes) : `${Math.floor(minutes / 60)}\u00a0h${tail}`
}

const stakesAgain = (count: number): string => {
  if (count === 0) return ''
  return count === 1 ? ' Un enjeu est à rouvrir.' : ` ${count} enjeux sont à rouvrir.`
}

const aside = (count: number): string => {
  if (count === 0) return ''
  return count === 1 ? ', 1 concept mis de côté' : `, ${count} concepts mis de côté`
}

/** « 9 h 30 », « 10 h ». */
const clock = (at: Date): string => {
  const minutes = at.getMinutes()
  const tail = minutes === 0 ? '' : `\u00a0${String(minutes).padStart(2, '0')}`
  return `${at.getHours()}\u00a0h${tail}`
}

/** Every sentence of Préparer, and its line on Home. */
export const tPrepare = {
  title: (day: string | undefined) => (day === undefined ? 'Préparer' : `Préparer, ${day}`),
  note: (kind: string, number: number, planned: number) =>
    number === 0 || number > planned
      ? `${kind} · séance ${number}`
      : `${kind} · séance ${number} sur ${planned}`,
  back: 'Revenir à l’accueil',
  kept: 'Gardé sur cet appareil, même hors ligne',
  full: 'Cet appareil est plein : ceci tient à l’écran, mais n’est plus gardé.',
  print: 'Imprimer',
  rehearse: 'Répéter sans le groupe',
  rehearsal: 'Répétition.',
  rehearsalHelp:
    'Rien n’est envoyé ni gardé. Les mots de la porte n’ouvrent rien. Appareils et écran à part ne servent pas ici.',
  rehearsalEnd: 'Finir la répétition',
  loading: 'On ouvre ce que cet appareil garde…',
  date: 'Quel jour ?',
  time: 'À quelle heure ?',
  place: 'Où, cette fois ?',
  places: { 'on-site': 'Sur place', remote: 'À distance' },
  which: 'Par quoi commencer ?',
  whichOnes: [
    { value: 'frame', label: 'Séance 0, poser le cadre' },
    { value: 'first', label: 'Séance 1' },
  ],
  whichHelp: 'La séance 0 pose la visée, les règles, ce qui peut sortir, et les dates.',
  duration: 'Combien de temps, cette fois ?',
  hours,
  clock,
  other: 'autre',
  otherLabel: 'Une autre durée',
  less: 'Cinq minutes de moins',
  more: 'Cinq minutes de plus',
  people: 'Combien serez-vous ?',
  fewer: 'Une personne de moins',
  onePerson: 'Une personne de plus',
  halfRounds:
    'Au-delà de dix, une minute chacun·e au tour et aux échos, ou deux demi-tours. Une seule situation.',
  remoteMany: 'À distance, au-delà de huit, le travail en commun devient très difficile.',
  remotePause: 'À distance, une vraie pause est nécessaire : elle reste au déroulé.',
  over: (minutes: number) =>
    `Les minutes fixées dépassent de ${min(minutes)}. Laissez une étape suivre la durée, ou prenez plus de temps.`,
  script: 'Déroulé',
  fromOwn: 'Il part du déroulé du groupe.',
  fromProposed: 'Il part du déroulé proposé.',
  keepOwn: 'Garder pour les prochaines séances',
  keptOwn: 'C’est maintenant le déroulé du groupe.',
  toProposed: 'Revenir au déroulé proposé',
  forgetOwn: 'Oublier le déroulé du groupe',
  forgotten: 'Les prochaines séances partiront du déroulé proposé.',
  ownWhere: 'Le déroulé du groupe est chiffré, et partagé avec ses membres.',
  concepts: 'Mis de côté',
  atMost: 'trois concepts au plus',
  noConcept: 'Aucun encore. Ils seront les premiers dans l’herbier, pour vous seul·e.',
  suggested: 'Souvent utiles à ce moment du cycle',
  found: (count: number) => (count === 1 ? '1 concept' : `${count} concepts`),
  nothingFound: 'Aucun concept avec ces mots. Essayez-en un autre.',
  search: (count: number) => `Chercher parmi ${count} concepts`,
  putBack: (name: string) => `Remettre dans l’herbier : ${name}`,
  enough: 'Trois sont déjà de côté. Remettez-en un pour en choisir un autre.',
  stakes: 'Enjeux à rouvrir',
  stakesHelp: 'Cochés, ils vous seront rappelés au fil de la dernière fois.',
  noStake: 'Aucun enjeu des séances passées n’est gardé sur cet appareil.',
  fromSession: (number: number) => `séance ${number}`,
  litBy: (concepts: string) => `, éclairé par : ${concepts}`,
  flags: { stays: 'reste', 'may-leave': 'peut sortir', discuss: 'à rediscuter' },
  ready: 'Tout est prêt :',
  noDate: 'Il reste à choisir une date.',
  readiness: (minutes: number, people: number, concepts: number) =>
    `${minutes} minutes, ${people} personnes${aside(concepts)}.`,
  stakesAgain,
  synthesis: 'Écrire une synthèse',
  open: 'Ouvrir la séance',
  prepare: 'Préparer',
  toPrepare: 'À préparer.',
  toOpen:
    'La séance s’ouvre quand vous le décidez. Cinq mots, dits à voix haute, feront entrer le groupe.',
  from: (day: string, start: string, end: string) => `${day}, de ${start} à ${end}`,
  again: {
    standing:
      'Le serveur ne connaît plus ce groupe, ou plus cet appareil. Ce que cet appareil garde reste lisible ici.',
    ways: 'D’autres y entrent encore ? Revenez par les cinq mots. Plus personne n’y entre ? Refaites-le d’ici.',
    open: 'Refaire le groupe',
    title: (group: string) => `Refaire le groupe « ${group} » ?`,
    mine: 'Vos textes y reviennent, sous votre nom, avec les séances que cet appareil connaît.',
    others: 'Les autres reviennent par les cinq mots, à leur place, avec leurs textes.',
    past: 'Pour qu’ils retrouvent les séances passées, choisissez à la porte : « Tout ce qui se relit encore ».',
    go: 'Refaire le groupe',
    going: 'On prépare la table…',
    cancel: 'Annuler',
    close: 'Fermer',
    there:
      'Ce groupe est encore là, et cet appareil n’y a plus de place. Demandez les cinq mots à qui l’anime.',
    offline: 'Pas de réseau pour le moment. Rien n’a changé : réessayez quand il revient.',
    code: 'L’hébergeur demande ses mots pour faire un groupe. Ceux qu’il a reçus ne sont pas les bons.',
    codeLabel: 'Les mots donnés par l’hébergeur',
  },
} as const
