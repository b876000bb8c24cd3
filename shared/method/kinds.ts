/** The three kinds of peer group. Their French names stay French in the English interface. */
export const kinds = ['tenir-debout', 'professionnalisation', 'innovation-servicielle'] as const

/** One of the three kinds of peer group. */
export type Kind = (typeof kinds)[number]

/** Places of the three moments of a situation, whatever the kind calls them. */
export const momentIds = ['first', 'second', 'third'] as const

/** Place of a moment in a told situation. */
export type MomentId = (typeof momentIds)[number]

/** One of the three optional texts of the person who told: its name, and the question on the phone. */
export type Moment = {
  readonly id: MomentId
  readonly nameFr: string
  readonly askFr: string
}

/** What a kind promises, and how it names the three moments of a situation. */
export type KindPortrait = {
  readonly nameFr: string
  readonly promiseFr: string
  readonly moments: readonly [Moment, Moment, Moment]
}

/** Name, promise and moments of each kind; the English is in kinds.en.ts, which no phone carries yet. */
export const kindPortraits: Readonly<Record<Kind, KindPortrait>> = {
  'tenir-debout': {
    nameFr: 'Tenir debout',
    promiseFr: 'soutenir l’engagement de chacun·e',
    moments: [
      {
        id: 'first',
        nameFr: 'Les faits',
        askFr: 'Que s’est-il passé ?',
      },
      {
        id: 'second',
        nameFr: 'Ce que j’ai fait',
        askFr: 'Et vous, qu’avez-vous fait ?',
      },
      {
        id: 'third',
        nameFr: 'Ce que ça m’a fait',
        askFr: 'Et à vous, qu’est-ce que ça vous a fait ?',
      },
    ],
  },
  professionnalisation: {
    nameFr: 'Professionnalisation',
    promiseFr: 'accompagner un métier qui change',
    moments: [
      {
        id: 'first',
        nameFr: 'Ce qui était demandé',
        askFr: 'Qu’est-ce qui était demandé ?',
      },
      {
        id: 'second',
        nameFr: 'Ce que j’ai fait',
        askFr: 'Et vous, comment avez-vous fait ?',
      },
      {
        id: 'third',
        nameFr: 'Ce que j’ai pesé',
        askFr: 'Entre quoi et quoi avez-vous pesé ?',
      },
    ],
  },
  'innovation-servicielle': {
    nameFr: 'Innovation servicielle',
    promiseFr: 'inventer d’autres services, ensemble',
    moments: [
      {
        id: 'first',
        nameFr: 'Qui était là',
        askFr: 'Qui était là, et à quel titre ?',
      },
      {
        id: 'second',
        nameFr: 'Ce que chacun a fait',
        askFr: 'Qu’a fait chaque personne ?',
      },
      {
        id: 'third',
        nameFr: 'Ce que cela a changé',
        askFr: 'Qu’est-ce que cela a changé, et pour qui ?',
      },
    ],
  },
}
