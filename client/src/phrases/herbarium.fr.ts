/** Words of one's own herbarium, and of every card a phone shows. */
export const herbariumFr = {
  mine: 'Mon herbier',
  gloss: 'Les concepts que vous avez reçus et gardés. Ils restent sur cet appareil.',
  none: 'Rien encore. Quand une carte arrive, « Garder dans mon herbier » la met ici.',
  back: 'Revenir',
  source: (session: number, group: string) => `Séance ${session}, ${group}`,
  drop: 'Retirer de mon herbier',
  dropped: (name: string) => `« ${name} » n’est plus dans votre herbier.`,
  undo: 'Reprendre',
  untitled: 'Un concept pour le groupe',
  ownFamily: 'Concept du groupe',
  number: (number: number) => `n° ${number}`,
  question: (question: string) => `« ${question} »`,
  textLater: 'Le texte de ce concept arrive avec le réseau.',
} as const
