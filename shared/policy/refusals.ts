/**
 * Every reason an act may be refused for, in words: what happened, and that the text is safe. Its
 * English is in en/refusals.ts: a phone does not carry what it does not show.
 */
export const refusals = {
  unknown: 'Ce message n’a pas été compris. Votre texte reste ici.',
  role: 'Ce geste revient à une autre personne.',
  owner: 'Seule la personne qui a écrit ce texte peut le changer.',
  closed: 'La séance est finie. Votre texte reste sur cet appareil.',
  stale: 'Une version plus récente est arrivée entre-temps. La vôtre reste ici.',
  exists: 'Ceci est déjà posé.',
  missing: 'Ce texte a été retiré entre-temps. Le vôtre reste ici.',
  withdrawn: 'Ce texte a été retiré.',
  'no-pen': 'La plume est ailleurs en ce moment. Votre texte reste ici.',
  'not-told': 'Les échos s’ouvrent quand la situation a été racontée. Le vôtre est gardé ici.',
  'own-situation': 'C’est votre situation : l’écho vient des autres.',
  full: 'Le groupe est au complet : seize places.',
  'door-closed': 'La porte est fermée. La personne qui anime peut la rouvrir en un geste.',
  'too-many': 'La séance est pleine. Retirez un texte pour en poser un autre.',
  'step-over': 'L’étape a changé avant que ce texte ne parte. Il n’est pas posé : il reste ici.',
  'few-here': 'Sans signature, il faut au moins cinq personnes connectées. Votre texte reste ici.',
  'enough-unsigned':
    'Cinq textes sans signature par personne et par étape, pas plus. Le vôtre reste ici.',
  'last-facilitator': 'Un groupe garde toujours une personne qui anime.',
  'held-back': 'Une demande sans signature attend d’être lue. Le texte ne sort pas.',
  epoch: 'La clé du groupe a changé. Votre texte reste ici.',
  'too-fast': 'Trop de gestes à la fois. Tout est gardé ici, et partira dans un instant.',
  'read-only': 'La séance a atteint sa taille limite. Vos textes restent ici.',
} as const

export type Refusal = keyof typeof refusals

/** True for a reason this version knows; a newer relay may have more. */
export function isRefusal(reason: string): reason is Refusal {
  return Object.hasOwn(refusals, reason)
}
