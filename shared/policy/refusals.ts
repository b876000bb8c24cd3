/** Every reason an act may be refused for, in words: what happened, and that the text is safe. */
export const refusals = {
  unknown: {
    fr: 'Ce message n’a pas été compris. Votre texte reste ici.',
    en: 'This message was not understood. Your text stays here.',
  },
  role: {
    fr: 'Ce geste revient à une autre personne.',
    en: 'This gesture belongs to somebody else.',
  },
  owner: {
    fr: 'Seule la personne qui a écrit ce texte peut le changer.',
    en: 'Only the person who wrote this text may change it.',
  },
  closed: {
    fr: 'La séance est finie. Votre texte reste sur cet appareil.',
    en: 'The session is over. Your text stays on this device.',
  },
  stale: {
    fr: 'Une version plus récente est arrivée entre-temps. La vôtre reste ici.',
    en: 'A newer version arrived meanwhile. Yours stays here.',
  },
  exists: {
    fr: 'Ceci est déjà posé.',
    en: 'This is already there.',
  },
  missing: {
    fr: 'Ce texte a été retiré entre-temps. Le vôtre reste ici.',
    en: 'That text was withdrawn meanwhile. Yours stays here.',
  },
  'no-pen': {
    fr: 'La plume est ailleurs en ce moment. Votre texte reste ici.',
    en: 'The pen is elsewhere at this moment. Your text stays here.',
  },
  'not-told': {
    fr: 'Les échos s’ouvrent quand la situation a été racontée. Le vôtre est gardé ici.',
    en: 'Echoes open once the situation has been told. Yours is kept here.',
  },
  'own-situation': {
    fr: 'C’est votre situation : l’écho vient des autres.',
    en: 'It is your situation: echoes come from the others.',
  },
  full: {
    fr: 'Le groupe est au complet : seize places.',
    en: 'The group is full: sixteen seats.',
  },
  'door-closed': {
    fr: 'La porte est fermée. La personne qui anime peut la rouvrir en un geste.',
    en: 'The door is closed. The facilitator can reopen it in one tap.',
  },
  'too-many': {
    fr: 'La séance est pleine. Retirez un texte pour en poser un autre.',
    en: 'The session is full. Withdraw one text to post another.',
  },
  'step-over': {
    fr: 'L’étape a changé avant que ce texte ne parte. Il n’est pas posé : il reste ici.',
    en: 'The step changed before this text left. It is not posted: it stays here.',
  },
  'few-here': {
    fr: 'Sans signature, il faut au moins cinq personnes connectées. Votre texte reste ici.',
    en: 'Without a signature, at least five people must be connected. Your text stays here.',
  },
  'enough-unsigned': {
    fr: 'Cinq textes sans signature par personne et par étape, pas plus. Le vôtre reste ici.',
    en: 'Five unsigned texts a person and step, no more. Yours stays here.',
  },
  'last-facilitator': {
    fr: 'Un groupe garde toujours une personne qui anime.',
    en: 'A group always keeps a facilitator.',
  },
  'too-fast': {
    fr: 'Trop de gestes à la fois. Tout est gardé ici, et partira dans un instant.',
    en: 'Too many gestures at once. All is kept here and will leave in a moment.',
  },
  'read-only': {
    fr: 'La séance a atteint sa taille limite. Vos textes restent ici.',
    en: 'The session has reached its size limit. Your texts stay here.',
  },
} as const

export type Refusal = keyof typeof refusals

/** True for a reason this version knows; a newer relay may have more. */
export function isRefusal(reason: string): reason is Refusal {
  return Object.hasOwn(refusals, reason)
}
