/** One of the ground rules, said aloud at the start of a session. */
export type Rule = { readonly fr: string; readonly en: string }

/** The six rules a new group starts from, and then makes its own. */
export const defaultRules: readonly Rule[] = [
  {
    fr: 'Ce qui se dit ici reste ici. Ce qui sort, nous le décidons ensemble.',
    en: 'What is said here stays here. What leaves, we decide together.',
  },
  {
    fr: 'On parle en « je », depuis son travail.',
    en: 'We speak as “I”, from our own work.',
  },
  {
    fr: 'On ne juge pas, on ne conseille pas : on fait écho.',
    en: 'We do not judge, we do not advise: we echo.',
  },
  {
    fr: 'On raconte des situations, sans nom et sans lieu.',
    en: 'We tell situations, without names or places.',
  },
  {
    fr: 'On peut se taire, ou passer son tour.',
    en: 'We may stay silent, or pass.',
  },
  {
    fr: 'On vient, on prévient, et on finit à l’heure dite.',
    en: 'We come, we give notice, and we finish on time.',
  },
]
