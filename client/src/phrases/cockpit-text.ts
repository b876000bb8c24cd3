const seasons = ['hiver', 'printemps', 'été', 'automne'] as const

/** « automne 2026 »: nothing finer stands on a paper. December belongs to the winter that begins. */
export function tSeason(atMs: number): string {
  const at = new Date(atMs)
  const month = at.getMonth()
  return `${seasons[Math.floor(((month + 1) % 12) / 3)]} ${at.getFullYear()}`
}

/** The page of stakes and flags that a group reads aloud at the end. */
export const tCockpitText = {
  title: 'Le texte du groupe',
  menu: 'Imprimer le texte du groupe',
  open: 'Relire et imprimer le texte du groupe',
  help: 'À lire à voix haute, ensemble. Le groupe l’approuve ou le corrige, sur le papier ou ici.',
  named: 'Un prénom de la table est dans un enjeu. Reformulez-le avant d’imprimer.',
  print: 'Imprimer',
  head: (kind: string, number: number, season: string) => `${kind}, séance ${number}, ${season}`,
  stakes: 'Ce qui se joue pour nous',
  none: 'Aucun enjeu n’est encore posé.',
  undecided: 'pas encore décidé',
  sheds: 'Ce qui éclaire :',
  concepts: 'Ce qui a été remis',
  correct: 'Corriger',
  correctHelp:
    'Lisez-le à voix haute, et corrigez ce que le groupe veut dire autrement. Pas de noms. Chacun·e le lit sur son téléphone.',
  lineLabel: 'Cette ligne, dans les mots du groupe',
  addLine: 'Ajouter une ligne',
  takeAway: 'Retirer cette ligne',
  next: 'La prochaine fois',
  approved: 'Lu à voix haute, ensemble. Le groupe approuve ce texte.',
  toCorrect: 'À corriger au prochain fil :',
  foot: 'Ce texte reste dans le groupe. Il n’y a pas de noms : personne n’en ajoute.',
} as const
