/** Bringing something of a group to a library, whatever it is. */
export const tLetting = {
  which: 'Dans quelle bibliothèque ?',
  none: 'Aucune bibliothèque n’est connue de cet appareil.',
  open: 'Ouvrir les bibliothèques',
  leaving: 'Le dépôt part…',
  said: {
    closed: 'Ce lien de dépôt n’ouvre plus rien. Demandez-en un autre.',
    full: 'Cette bibliothèque est pleine.',
    'no-link': 'Cet appareil ne garde plus ce lien de dépôt.',
  },
} as const
