/** Words of every card a phone shows. */
export const tHerbarium = {
  mine: 'Mon herbier',
  untitled: 'Un concept pour le groupe',
  ownFamily: 'Concept du groupe',
  number: (number: number) => `n° ${number}`,
  question: (question: string) => `« ${question} »`,
  textLater: 'Le texte arrive avec le réseau.',
} as const
