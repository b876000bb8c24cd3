/** Words of the common screen and of its strip. */
export const tScreen = {
  place: (place: number, steps: number) => `étape ${place} sur ${steps}`,
  toJoin: 'Pour entrer',
  joinWithCode: 'Lisez ce code avec l’appareil photo du téléphone.',
  joinWithWords: (host: string) => `Ou ouvrez ${host} et tapez ces cinq mots.`,
  onlyHere: 'Ce serveur n’est joignable que de cet ordinateur. Ces cinq mots n’ouvrent qu’ici.',
  qrLabel: 'Code d’entrée, à lire avec l’appareil photo du téléphone',
  session: (number: number) => `Séance ${number}`,

  author: (number: number, name: string) => `Situation ${number}, ${name}`,
  authorUnsigned: (number: number) => `Situation ${number}, sans signature`,
  authorNameless: (number: number) => `Situation ${number}`,
  unsigned: 'Sans signature',
  saidAloud: (who: string) => `${who}, dit à voix haute`,

  saidAloudNameless: 'Dit à voix haute',

  legendSituation: 'Une situation',
  legendStake: 'Un enjeu, la table où des situations se rejoignent',
  legendConcept: 'Un concept, pour éclairer',
  others: (count: number) =>
    count === 1 ? 'et une autre situation' : `et ${count} autres situations`,
  flags: { stays: 'reste', 'may-leave': 'peut sortir', discuss: 'à rediscuter' },

  rules: 'Le cadre',
  situations: 'Les situations',
  stakes: 'Les enjeux',
  echoes: 'Les échos',
  questions: 'Les questions',
  concepts: 'Les concepts remis',
  fedBy: 'Les situations qui s’y rejoignent',
  echoesOfStake: 'Les échos qui s’y rejoignent',
  litBy: 'Les concepts qui l’éclairent',

  sheetMore: 'et d’autres lignes',
  nextTime: 'La prochaine fois',

  paused: 'en pause',
  minutesLeft: (minutes: number) => `${minutes} min`,
  minutesOver: (minutes: number) => `+ ${minutes} min`,
  facilitatorAway: 'La personne qui anime est hors ligne',
  reconnecting: 'Cet écran se reconnecte',

  outOfFrame: 'On fait une pause.',
  closed: 'La séance est finie. Merci.',
  ended: 'Cet écran n’est plus relié à la séance.',
  endedThen: 'La personne qui anime peut l’ouvrir à nouveau.',
  silence: 'Un moment de silence',
  blank: 'Écran laissé vide',

  stripLabel: 'Une seule image',
  nextSpeaker: 'Ensuite,',
  thenStep: 'Puis',
  backToSession: 'Revenir à la séance',
  passAnyway: 'Passer quand même',
  pair: 'Mes notes sur mon téléphone',
  pairTitle: 'Votre téléphone, s’il vous plaît',
  pairHelp: 'Lisez ce code avec votre téléphone : il demandera votre place d’animation.',
  pairWatch: 'Rien ne passe avant votre accord, ici, en bas de l’écran.',
  pairDone: 'Fermer le code',
  pairOver: 'Revenir à l’image',
  leaveOneImage: 'Sortir de ce mode',
} as const

/** « Au retour de Karim » said after « Puis » : « le retour de Karim ». */
export function stepAfterThen(label: string): string {
  return label
    .replace(/^Vers /, '')
    .replace(/^Aux /, 'les ')
    .replace(/^Au /, 'le ')
    .replace(/^À (?=la |l’|ce )/, '')
}
