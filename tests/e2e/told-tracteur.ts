import type { Line } from './held-sheets.ts'

// The invented example PRO-1, said without name nor place.
export const group = { kind: 'Professionnalisation', name: 'Encadrant·es, côté serres' }

export const titles = {
  Awa: 'Montrer, ou laisser chercher',
  Karim: 'La serre que je refais le soir',
  Soizic: 'Un outil pour deux',
  Théo: 'Le tracteur, confié sans le CACES',
  Yannick: 'Dire non devant les autres',
  Florence: 'La visite qui approche',
}

export const moments = {
  'Ce qui était demandé':
    'Personne ne conduit sans le CACES. La consigne est affichée à l’entrée de la serre.',
  'Ce que j’ai fait':
    'À deux, on n’encadre pas pareil. Quelqu’un a reculé la remorque, seul. Le lendemain, deux autres ont demandé pourquoi pas eux. J’ai dit non.',
  'Ce que j’ai pesé':
    'Sa fierté d’un côté, l’accident de l’autre. Je me suis senti ridicule de refuser.',
}

export const question = 'Qu’est-ce qui était prévu pour apprendre à reculer ?'
export const refusal = 'J’ai dit non.'
export const echoes = {
  Karim: 'je confie d’abord à vide, dans la cour, et je reste à portée de voix.',
  Florence: 'moi je confie tout de suite : si j’attends, je ne confie jamais.',
}
export const wordBack = 'Nous n’avons pas la même idée du métier, et nous ne nous l’étions pas dit.'

const byWhom = 'Par quelle fonction'
export const prescribedReal: readonly Line[] = [
  {
    cell: 'Ce qui est demandé',
    text: 'Ne laisser conduire personne sans le CACES',
    aside: [byWhom, 'la prévention'],
  },
  {
    cell: 'Ce qui est demandé',
    text: 'Faire apprendre un geste nouveau chaque semaine',
    aside: [byWhom, 'l’insertion'],
  },
  { cell: 'Ce que nous faisons vraiment', text: 'Confier par morceaux : à vide, puis à deux' },
  { cell: 'Ce que nous arbitrons', text: 'Apprendre en faisant, ou ne prendre aucun risque' },
]
export const proposed: Line = {
  cell: 'Ce que nous faisons vraiment',
  text: 'Laisser essayer, quand la cour est vide',
}

export const controversy: readonly Line[] = [
  { cell: 'Ce qui fait débat', text: 'Peut-on confier avant d’être sûr·e ?' },
  { cell: 'Une position', text: 'Si l’on ne confie rien, on n’apprend rien' },
  {
    cell: 'À quelles conditions',
    text: 'Engin à l’arrêt, cour fermée, quelqu’un à portée de voix',
  },
]
export const otherPosition: Line = {
  cell: 'L’autre position',
  text: 'Un accident ne se rattrape pas : on attend',
}
export const begun: Line = { cell: 'À quelles conditions', text: 'Dire à tous la même règle' }

export const why = 'Vous avez dit deux façons de bien faire : laquelle est la règle du métier ?'

export const references: readonly Line[] = [
  { cell: 'Repères, jusqu’à nouvel ordre', text: 'À vide avant de confier chargé' },
  { cell: 'Besoin, à la formation', text: 'Un module court, sur terrain fermé' },
  { cell: 'Besoin, au réseau', text: 'Voir comment d’autres jardins confient' },
  { cell: 'Besoin, à la direction', text: 'Une heure par mois pour s’accorder' },
]

export const stakes = {
  trust: 'S’accorder sur ce que l’on confie, et quand',
  no: 'Dire non sans fermer la porte',
}

export const takeaways = {
  Théo: 'J’essaie : en parler à deux, avant la visite.',
  Karim: 'Montrer une fois de moins.',
}
