/**
 * Every reason an act may be refused for, in words: what happened, and that the text is safe. Its
 * English is beside, in refusals.en.ts: a phone does not carry what it does not show.
 */
export const refusals = {
  unknown: {
    fr: 'Ce message n’a pas été compris. Votre texte reste ici.',
  },
  role: {
    fr: 'Ce geste revient à une autre personne.',
  },
  owner: {
    fr: 'Seule la personne qui a écrit ce texte peut le changer.',
  },
  closed: {
    fr: 'La séance est finie. Votre texte reste sur cet appareil.',
  },
  stale: {
    fr: 'Une version plus récente est arrivée entre-temps. La vôtre reste ici.',
  },
  exists: {
    fr: 'Ceci est déjà posé.',
  },
  missing: {
    fr: 'Ce texte a été retiré entre-temps. Le vôtre reste ici.',
  },
  'no-pen': {
    fr: 'La plume est ailleurs en ce moment. Votre texte reste ici.',
  },
  'not-told': {
    fr: 'Les échos s’ouvrent quand la situation a été racontée. Le vôtre est gardé ici.',
  },
  'own-situation': {
    fr: 'C’est votre situation : l’écho vient des autres.',
  },
  full: {
    fr: 'Le groupe est au complet : seize places.',
  },
  'door-closed': {
    fr: 'La porte est fermée. La personne qui anime peut la rouvrir en un geste.',
  },
  'too-many': {
    fr: 'La séance est pleine. Retirez un texte pour en poser un autre.',
  },
  'step-over': {
    fr: 'L’étape a changé avant que ce texte ne parte. Il n’est pas posé : il reste ici.',
  },
  'few-here': {
    fr: 'Sans signature, il faut au moins cinq personnes connectées. Votre texte reste ici.',
  },
  'enough-unsigned': {
    fr: 'Cinq textes sans signature par personne et par étape, pas plus. Le vôtre reste ici.',
  },
  'last-facilitator': {
    fr: 'Un groupe garde toujours une personne qui anime.',
  },
  'held-back': {
    fr: 'Une demande sans signature attend d’être lue. Le texte ne sort pas.',
  },
  epoch: {
    fr: 'La clé du groupe a changé. Votre texte reste ici.',
  },
  'too-fast': {
    fr: 'Trop de gestes à la fois. Tout est gardé ici, et partira dans un instant.',
  },
  'read-only': {
    fr: 'La séance a atteint sa taille limite. Vos textes restent ici.',
  },
} as const

export type Refusal = keyof typeof refusals

/** True for a reason this version knows; a newer relay may have more. */
export function isRefusal(reason: string): reason is Refusal {
  return Object.hasOwn(refusals, reason)
}
