const format = new Intl.DateTimeFormat('fr', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
})

/** How long the group’s matter is kept, for whoever facilitates, in French. */
export const keepingFr = {
  title: 'Durée de garde',
  help: 'Les cartes d’une séance s’effacent seules. Le texte du groupe, lui, reste jusqu’à la fin du cycle.',
  days: 'Pour les séances à venir',
  count: (days: number) => (days === 0 ? 'le jour même' : `${days} jours`),
  erase: 'Effacer cette séance',
  eraseGoes:
    'Toutes ses cartes partent demain à cette heure, de tous les appareils et du serveur. Chacun·e le voit annoncé. Vous pouvez revenir dessus jusque-là.',
  on: (atMin: number) => `Effacement annoncé pour le ${format.format(atMin * 60_000)}.`,
  keep: 'Annuler l’effacement',
  now: 'Effacer sans attendre',
  nowGoes: 'Rien ne pourra revenir, sur aucun appareil.',
  notNow: 'Pas maintenant',
  group: 'Tout effacer maintenant',
  groupGoes:
    'Le groupe, ses séances et ses textes partent dans sept jours, de tous les appareils et du serveur. Une séance ouverte s’arrête alors. Chacun·e le voit annoncé. Vous pouvez revenir dessus jusque-là.',
} as const
