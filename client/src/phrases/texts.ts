const day = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric' })

/** « Mes textes », in French. */
export const tTexts = {
  title: 'Mes textes',
  back: 'Revenir à l’accueil',
  lede: 'Ce que vous avez écrit, séance par séance. Vous pouvez l’emporter, ou le retirer.',
  none: 'Aucune séance sur cet appareil.',
  before: 'Le groupe a choisi de ne pas montrer ce qui s’est dit avant vous.',
  bilan: 'Le bilan du cycle',
  parts: {
    moved: 'Ce qui a bougé',
    returned: 'Les enjeux qui sont revenus',
    references: 'Les repères',
    needs: 'Les besoins, et à qui',
    charter: 'Comment le cadre a tenu',
  },
  opening: 'On ouvre ce que cet appareil garde…',
  session: (number: number, atMs: number) => `Séance ${number}, ${day.format(atMs)}`,
} as const
