/** Two people wrote the same thing at once, and one of them chooses. */
export const tMeeting = {
  title: 'Quelqu’un d’autre a écrit ici',
  help: 'Deux versions existent. Rien n’est perdu : choisissez.',
  theirs: 'Sa version',
  mine: 'La mienne',
  takeMine: 'Garder la mienne',
  takeTheirs: 'Prendre la sienne',
  takeBoth: 'Les deux, l’une sous l’autre',
  tooLong: 'Les deux ensemble seraient trop longues : choisissez l’une, puis corrigez-la.',
} as const
