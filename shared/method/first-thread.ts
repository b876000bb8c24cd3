/** Said in the place of what the thread proposes, when there is no last time. */
export const firstThread: string =
  'C’est notre première séance. La prochaine fois, nous partirons de ce que nous gardons aujourd’hui.'
