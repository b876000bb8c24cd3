const format = new Intl.DateTimeFormat('fr', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
})

/** How long the group’s matter is kept, for whoever facilitates, in French. */
export const tKeeping = {
  title: 'Durée de garde',
  help: 'Les cartes d’une séance s’effacent seules, à la date écrite ici. Chacun·e la lit sur son téléphone. Les textes du groupe restent jusqu’à la fin du cycle. Choisissez la durée des séances à venir.',
  days: 'Pour les séances à venir',
  count: (days: number) => (days === 0 ? 'la nuit suivante' : `${days} jours`),
  erase: (number: number) => `Effacer la séance ${number}`,
  eraseGoes:
    'Toutes ses cartes partent demain à cette heure, de tous les appareils et du serveur. Chacun·e le voit annoncé. Vous pouvez revenir dessus jusque-là.',
  gone: (number: number, atMin: number) =>
    `Séance ${number} : effacée le ${format.format(atMin * 60_000)}.`,
  open: 'Elle est ouverte : elle s’efface une fois close, ou à cette date.',
  on: (atMin: number) => `Effacement annoncé pour le ${format.format(atMin * 60_000)}.`,
  keep: 'Annuler l’effacement',
  now: 'Effacer sans attendre',
  nowGoes: 'Rien ne pourra revenir, sur aucun appareil.',
  notNow: 'Pas maintenant',
  whole: 'Tout le groupe',
  group: 'Effacer tout le groupe',
  groupGoes:
    'Le groupe, ses séances et ses textes partent dans sept jours, de tous les appareils et du serveur. Chacun·e le voit annoncé. Vous pouvez revenir dessus jusque-là.',
  groupOpen: 'Une séance est ouverte. Fermez-la pour effacer sans attendre.',
  typeWord: (word: string) => `Pour confirmer, tapez « ${word} »`,
  ended: 'Cette séance a été effacée',
  endedNext: 'Rien n’en reste sur cet appareil ni sur le serveur. Le reçu est dans « Mes textes ».',
  home: 'Revenir à l’accueil',
  typed: 'Il manque le mot demandé.',
} as const
