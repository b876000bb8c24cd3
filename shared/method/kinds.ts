/** The three kinds of peer group. */
export const kinds = ['tenir-debout', 'professionnalisation', 'innovation-servicielle'] as const

/** One of the three kinds of peer group. */
export type Kind = (typeof kinds)[number]

/** Places of the three moments of a situation, whatever the kind calls them. */
export const momentIds = ['first', 'second', 'third'] as const

/** Place of a moment in a told situation. */
export type MomentId = (typeof momentIds)[number]
