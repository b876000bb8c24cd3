/** What the reading options say, in French. */
export const tReading = {
  button: 'Lecture',
  title: 'Lecture',
  kept: 'Gardé sur cet appareil, pour vous seul·e.',
  size: 'Taille du texte',
  percent: (size: number) => `${size}\u00a0%`,
  dark: 'Fond sombre',
  sans: 'Tout en Atkinson',
  sansHelp: 'Un seul caractère, dessiné pour être lu sans effort.',
  still: 'Moins de mouvements',
  close: 'Fermer',
} as const
