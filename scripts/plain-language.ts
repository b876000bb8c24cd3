/** The most words of a plain sentence. */
export const wordsMax = 20

/** Words as people count them: a lone mark is none. */
export const wordsOf = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length

/** The sentences of a text, split where one ends. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])[\s”»]+/u)

/** Words that the method avoids, in each language. */
export const avoided = {
  fr: /(?<!\p{L})(problèmes?|dysfonctionnements?|clients?|consultants?|solutions?|plans? d’action|quick win|feedback|hypothèses?|vot(er|ez|es?)|liker|scores?|classements?|badges?|productivité|KPI|reporting|bonnes pratiques|brainstorming|idéation|thérapie|supervision|burn-out|collaborat(eur|rice)s?|bénéficiaires?|usagers?|formateurs?|apprenants?|compte rendu|verbatim|anonymes?|administrateurs?|réunions?|Oups)(?!\p{L})/iu,
  en: /(?<!\p{L})(problems?|dysfunctions?|clients?|consultants?|solutions?|action plans?|quick wins?|feedback|hypothes[ie]s|likes|scores?|rankings?|badges?|productivity|KPIs?|reporting|best practices?|brainstorming|ideation|therapy|supervision|burn-?out|beneficiar(y|ies)|users?|trainers?|learners?|minutes of|verbatim|anonymous|administrators?|meetings?|Oops)(?!\p{L})/iu,
} as const

/** Two points médians in a word, or another sign in their place. */
export const isBadlyInclusive = (text: string): boolean =>
  /\p{L}·\p{L}+·\p{L}/u.test(text) ||
  /\p{L}[•‧∙]\p{L}/u.test(text) ||
  /\p{L}[.](e|es|ne|nes|rice|rices)(?!\p{L})/u.test(text)

/** An ordinary space before a French mark, which would leave it alone at the start of a line. */
export const isBadlySpaced = (text: string): boolean => / [:;?!»]|« /.test(text)
