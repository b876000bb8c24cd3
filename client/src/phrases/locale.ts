/** The language this build speaks: French here, English in en/locale.ts. */
export const language: 'fr' | 'en' = 'fr'

/** How it writes days, hours and numbers. */
export const locale: 'fr-FR' | 'en-GB' = 'fr-FR'

/** The other language on offer, by its own name. */
export const otherLanguage: readonly ['fr' | 'en', string] = ['en', 'English']
