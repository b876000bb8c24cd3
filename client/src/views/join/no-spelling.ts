/** No spelling help for a word of the five: they open a room, they go to no server. */
export const noSpelling = {
  type: 'text',
  autoCapitalize: 'none',
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
} as const
