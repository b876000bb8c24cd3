/** Who says a text, where it was written for somebody without a device. */
export const tBy = {
  writtenFor: (name: string) => `${name}, écrit avec son accord`,
  someone: 'Une personne sans appareil',
} as const
