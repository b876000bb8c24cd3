/** The page every screen shows out of the frame, in French. */
export const pauseFr = {
  title: 'On fait une pause',
  /** Until a group has contacts of its own. */
  contacts: [
    { number: '3114', words: 'prévention du suicide, jour et nuit' },
    { number: '112', words: 'urgence' },
  ],
  contactsName: 'Être aidé·e',
} as const
