// The invented example TD-1, said without name nor place; the other lines come from the three others.
export const group = { kind: 'Tenir debout', name: 'Encadrer dehors, Ouest' }

export const titles = {
  Awa: 'La moitié des blettes finit à la poubelle',
  Karim: 'Seul avec seize personnes, aux fraises',
  Soizic: 'Le tracteur, sans le CACES',
  Théo: 'Ce que l’atelier ne facture pas',
  Yannick: 'Le soir, la récolte pas finie',
  Florence: 'Un non que je regrette encore',
}

export const moments = {
  'Les faits':
    'On était trois à encadrer, au lieu de cinq. J’ai gardé seul la parcelle des fraises. Vers 11 h, quelqu’un s’est assis par terre en disant qu’il n’y arrivait plus.',
  'Ce que j’ai fait':
    'Je l’ai emmené à l’ombre, j’ai appelé notre ASP, pas de réponse. L’équipe a continué sans moi.',
  'Ce que ça m’a fait':
    'Le soir, on m’a demandé pourquoi la récolte n’était pas finie. Je n’ai rien dit. Je suis rentré vidé.',
}

export const question = 'Qui savait que vous étiez seul, ce matin-là ?'
export const passage = 'Je n’ai rien dit.'
export const echoes = {
  Awa: 'le soir je me tais aussi, et je le porte jusque chez moi.',
  Soizic: 'quand je m’occupe d’une seule personne, je me demande qui tient les autres.',
}
export const why = 'Ce qui a été fait ce matin-là ne se voit dans aucune récolte.'

export const stakes = {
  alone: 'Ne pas porter seul·e une équipe entière',
  said: 'Pouvoir dire le soir ce qui a pris la journée',
}
/** The same, once whoever had the pen had looked for other words. */
export const reworded = 'Dire, le soir, ce que la journée a demandé'

export const takeaways = {
  Karim: 'J’appellerai avant d’être au bout.',
  Awa: 'Demander à l’autre comment s’est passée sa journée.',
  Théo: 'Ce silence-là, je le connais.',
}
