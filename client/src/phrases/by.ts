/** Who says a text, where it was written for somebody without a device. */
export const tBy = {
  writtenFor: (name: string) => `${name}, écrit avec son accord`,
  gone: 'Une personne qui n’est plus là',
  someone: 'Une personne sans appareil',
} as const
