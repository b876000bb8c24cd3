/** What is said to a facilitator who comes with their sheet, in French. */
export const tRescue = {
  title: 'Feuille de secours',
  help: 'Écrivez les douze mots de la feuille, dans l’ordre. Les accents ne comptent pas.',
  label: 'Les douze mots',
  counted: (known: number) =>
    known < 2 ? `${known} mot reconnu sur 12` : `${known} mots reconnus sur 12`,
  unknown: (word: string) => `« ${word} » n’est pas dans la liste.`,
  go: 'Retrouver ma place',
  looking: 'On cherche votre place…',
  back: 'Accueil',
  pair: {
    asking: 'On demande au portable…',
    title: 'Le portable doit confirmer',
    help: 'Il doit montrer le même nombre. Dites oui sur le portable, s’il est le même.',
    sign: 'Le nombre à comparer',
    codeOver: 'Ce code ne sert plus.',
    failed: 'Ce téléphone n’a pas été relié',
    next: 'Rien n’a été transmis. Montrez un autre code sur le portable pour recommencer.',
  },
  said: {
    misread: 'Ces douze mots ne vont pas ensemble. Relisez-les, un par un.',
    nothing: 'Cette feuille n’ouvre plus rien. Une plus récente a pu la remplacer.',
    busy: 'Trop d’essais d’ici. Réessayez dans quelques minutes.',
    offline: 'Le serveur ne répond pas. Réessayez quand le réseau est revenu.',
    second:
      'Un autre appareil a lu ce code avant le vôtre. Si ce n’est pas le vôtre, refusez-le sur le portable.',
    declined: 'Le portable n’a pas dit oui, ou le code a été fermé.',
    'a-library':
      'Cette feuille est celle d’une bibliothèque. Ouvrez-la depuis l’accueil : « Bibliothèque ».',
    'other-seat':
      'Cet appareil a déjà une autre place dans ce groupe. Prenez un autre appareil pour animer.',
  },
} as const
