/** The page every screen shows out of the frame, in French. */
export const tPause = {
  title: 'On fait une pause',
  ask: 'On sort du cadre',
  /** Always first; a group may add its own after them. */
  contacts: [
    { number: '3114', words: 'prévention du suicide, jour et nuit' },
    { number: '112', words: 'urgence' },
  ],
  contactsName: 'Être aidé·e',
} as const
