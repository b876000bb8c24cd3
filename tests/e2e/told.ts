// The situations are those of the invented examples: no real person, no real place.
export const titles = {
  Awa: 'Seize personnes et moi sur la parcelle des fraises',
  Karim: 'Le tracteur, sans le CACES',
  Soizic: 'La moitié des blettes finit à la poubelle',
}

export const moments = {
  'Les faits': 'Ibrahim est monté seul pour reculer la remorque.',
  'Ce que j’ai fait': 'J’ai dit non aux deux autres le lendemain.',
  'Ce que ça m’a fait': 'Je me suis senti ridicule, et je le suis encore un peu.',
}
export const question = 'Qui devait décider, ce matin-là ?'
export const regretted = 'Pourquoi ne pas avoir appelé tout de suite ?'
export const offlineQuestion = 'Qu’est-ce qui aurait rendu le oui possible ?'
export const echoes = { Awa: 'parce que si on ne confie rien, on n’apprend rien non plus.' }
export const why = 'Ce qui se fait quand la règle ne suffit plus.'
export const stake = 'Confier sans mettre en danger'
export const takeaways = {
  kept: 'Je demanderai avant de dire non.',
  shared: 'On se mettra d’accord avant la visite.',
}
export const names = ['Awa', 'Karim', 'Soizic'] as const
