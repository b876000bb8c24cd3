import type { Line } from './held-sheets.ts'

// The invented examples IS-1 and IS-3, said without name, place nor amount.
export const group = { kind: 'Innovation servicielle', name: 'Ce que font les paniers' }

export const titles = {
  Awa: 'Une heure autour des épluchures',
  Karim: 'Le camion qui attend devant l’école',
  Soizic: 'Un panier rendu, avec un mot',
  Théo: 'Le chef qui a changé son menu',
  Yannick: 'La visite que personne ne paie',
  Florence: 'La moitié des blettes à la poubelle',
}

export const moments = {
  'Qui était là':
    'À l’épicerie sociale : la personne bénévole à la caisse, une salariée en parcours, des personnes qui prennent un panier, un élu.',
  'Ce que chacun a fait':
    'On m’a montré le frigo. La salariée a cuisiné, les autres ont goûté et demandé la recette.',
  'Ce que cela a changé':
    'Les blettes sont parties. L’élu a demandé le prix d’un panier. Je n’ai pas su répondre.',
}

export const question = 'Qui a eu l’idée de cuisiner sur place ?'
export const answerless = 'Je n’ai pas su répondre.'
export const echoes = {
  Théo: 'le chef est resté une heure à l’atelier, et depuis il prend nos légumes moches.',
  Awa: 'chez nous aussi, ce qui compte se passe autour du panier.',
}
export const wordBack = 'Je crois que ce n’est pas un panier que nous vendons.'

const whom = 'Pour qui ? Une fonction'
export const effects: readonly Line[] = [
  {
    cell: 'Effets utiles attendus',
    text: 'Des légumes cuisinés plutôt que jetés',
    aside: [whom, 'les foyers'],
  },
  {
    cell: 'Effets utiles imprévus',
    text: 'Montrer ce que l’on sait faire',
    aside: [whom, 'une salariée en parcours'],
  },
  { cell: 'Autour, en bien', text: 'Moins de déchets', aside: [whom, 'la collectivité'] },
  { cell: 'Autour, en mal', text: 'Des samedis en plus', aside: [whom, 'l’équipe'] },
]
export const proposed: Line = {
  cell: 'Ce que personne ne compte',
  text: 'Les recettes qui circulent',
  aside: [whom, 'le quartier'],
}

export const resources: readonly Line[] = [
  { row: 'Compétence', cell: 'Mobilisée', text: 'Cuisiner pour beaucoup' },
  { row: 'Pertinence', cell: 'Développée', text: 'Partir de ce qui reste' },
  { row: 'Santé', cell: 'Usée', text: 'Porter, ranger, recommencer' },
]
export const trust: Line = {
  row: 'Confiance',
  cell: 'Développée',
  text: 'L’épicerie nous ouvre sa cuisine',
}
export const begun: Line = { row: 'Confiance', cell: 'Usée', text: 'Les promesses de dates' }

export const cooperation: readonly Line[] = [
  {
    cell: 'Qui coopère',
    text: 'Une épicerie sociale',
    aside: ['À quoi elle s’engage', 'prêter sa cuisine'],
  },
  { cell: 'Qui manque', text: 'Un centre social' },
  { cell: 'Qui en profite sans s’engager', text: 'Qui ramasse les déchets' },
]

export const why = 'Le prix d’un panier ne dit rien de ce qui s’est passé ce jour-là.'

export const stakes = {
  worth: 'Dire ce que cela vaut, sans le réduire à un prix',
  time: 'Garder du temps pour ce qui n’est dans aucune ligne',
}

export const smallStep: readonly Line[] = [
  { cell: 'Ce que nous supposons', text: 'On jette moins ce que l’on a vu cuisiner' },
  { cell: 'Ce que nous essayons', text: 'Un repas par saison, avec ce qui reste' },
  { cell: 'Les signes à regarder', text: 'Ce que les gens refont chez eux' },
  {
    cell: 'Avec qui parler de ce que cela vaut',
    text: 'Une fondation et la collectivité, ensemble',
  },
]

export const takeaways = {
  Florence: 'Raconter ce jour-là avant de parler de prix.',
  Soizic: 'Rappeler la personne du panier rendu.',
}
