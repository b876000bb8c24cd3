/** Words of the herbarium's own page, which a session does not load. */
export const tHerbariumPage = {
  gloss: 'Les concepts que vous avez reçus et gardés. Ils restent sur cet appareil.',
  none: 'Rien encore. Quand une carte arrive, « Garder dans mon herbier » la met ici.',
  back: 'Revenir',
  source: (session: number, group: string) => `Séance ${session}, ${group}`,
  drop: 'Retirer de mon herbier',
  dropped: (name: string) => `« ${name} » n’est plus dans votre herbier.`,
  undo: 'Reprendre',
} as const
