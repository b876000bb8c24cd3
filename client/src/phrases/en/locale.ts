import type * as french from '../locale.ts'

export const language: typeof french.language = 'en'
export const locale: typeof french.locale = 'en-GB'
export const otherLanguage: typeof french.otherLanguage = ['fr', 'Français']
