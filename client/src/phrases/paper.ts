/** The A3 sheet for a table without phones, in French. */
export const tPaper = {
  title: 'La feuille A3, pour une table sans téléphone',
  help: 'Une feuille par situation racontée. Elle est vierge : rien du groupe n’y est écrit.',
  kind: 'Quelle sorte de groupe ?',
  print: 'Imprimer',
  head: 'Sans nom, sans lieu. Chacun·e écrit ses propres mots, ou les dit.',
  situation: 'La situation, en une ligne',
  situationHelp: 'Trois mots suffisent. Le reste se dit à voix haute.',
  echoes: 'Ça me fait écho parce que…',
  echoesHelp:
    'En « je », depuis son propre travail. Un rond seul veut dire : je le dis à voix haute.',
  concepts: 'Ce qui éclaire',
  conceptsHelp: 'Quand la personne qui a raconté a repris la parole.',
  stakes: 'Ce qui se joue pour nous, c’est…',
  stakesHelp: 'Sans nom ni reproche. Un seul doute suffit pour que cela reste.',
  flags: ['reste', 'peut sortir', 'à rediscuter'],
  foot: 'Ce que j’emporte se garde ailleurs, pour soi. Cette feuille ne sort pas du groupe : elle se détruit quand le texte du groupe est écrit.',
} as const
