const day = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric' })

/** « Mes textes », in French. */
export const textsFr = {
  title: 'Mes textes',
  back: 'Revenir à l’accueil',
  lede: 'Ce que vous avez écrit, séance par séance. Vous pouvez l’emporter, ou le retirer.',
  none: 'Aucune séance sur cet appareil.',
  opening: 'On ouvre ce que cet appareil garde…',
  session: (number: number, atMs: number) => `Séance ${number}, ${day.format(atMs)}`,
} as const
