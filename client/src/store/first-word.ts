/** The first word of a group's name: typed before what cannot be undone. */
export const firstWord = (name: string): string => /[^\s,.;:]+/.exec(name)?.[0] ?? ''

/** The word that was asked for, accents and capitals aside. */
export const isTyped = (typed: string, word: string): boolean =>
  typed.trim().localeCompare(word, 'fr', { sensitivity: 'base' }) === 0
