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
  readonly nameEn: string
  readonly askFr: string
  readonly askEn: string
}

/** What a kind promises, and how it names the three moments of a situation. */
export type KindPortrait = {
  readonly nameFr: string
  /** A gloss, shown beside the French name. */
  readonly nameEn: string
  readonly promiseFr: string
  readonly promiseEn: string
  readonly moments: readonly [Moment, Moment, Moment]
}

/** Name, promise and moments of each kind. */
export const kindPortraits: Readonly<Record<Kind, KindPortrait>> = {
  'tenir-debout': {
    nameFr: 'Tenir debout',
    nameEn: 'Standing firm',
    promiseFr: 'soutenir l’engagement de chacun·e',
    promiseEn: 'support everyone’s commitment',
    moments: [
      {
        id: 'first',
        nameFr: 'Les faits',
        nameEn: 'The facts',
        askFr: 'Que s’est-il passé ?',
        askEn: 'What happened?',
      },
      {
        id: 'second',
        nameFr: 'Ce que j’ai fait',
        nameEn: 'What I did',
        askFr: 'Et vous, qu’avez-vous fait ?',
        askEn: 'And you, what did you do?',
      },
      {
        id: 'third',
        nameFr: 'Ce que ça m’a fait',
        nameEn: 'What it did to me',
        askFr: 'Et à vous, qu’est-ce que ça vous a fait ?',
        askEn: 'And what did it do to you?',
      },
    ],
  },
  professionnalisation: {
    nameFr: 'Professionnalisation',
    nameEn: 'Professional development',
    promiseFr: 'accompagner un métier qui change',
    promiseEn: 'accompany a changing craft',
    moments: [
      {
        id: 'first',
        nameFr: 'Ce qui était demandé',
        nameEn: 'What was asked',
        askFr: 'Qu’est-ce qui était demandé ?',
        askEn: 'What was asked?',
      },
      {
        id: 'second',
        nameFr: 'Ce que j’ai fait',
        nameEn: 'What I did',
        askFr: 'Et vous, comment avez-vous fait ?',
        askEn: 'And you, how did you do it?',
      },
      {
        id: 'third',
        nameFr: 'Ce que j’ai pesé',
        nameEn: 'What I weighed',
        askFr: 'Entre quoi et quoi avez-vous pesé ?',
        askEn: 'What did you weigh against what?',
      },
    ],
  },
  'innovation-servicielle': {
    nameFr: 'Innovation servicielle',
    nameEn: 'Service innovation',
    promiseFr: 'inventer d’autres services, ensemble',
    promiseEn: 'invent other services, together',
    moments: [
      {
        id: 'first',
        nameFr: 'Qui était là',
        nameEn: 'Who was there',
        askFr: 'Qui était là, et à quel titre ?',
        askEn: 'Who was there, and in what role?',
      },
      {
        id: 'second',
        nameFr: 'Ce que chacun a fait',
        nameEn: 'What each one did',
        askFr: 'Qu’a fait chaque personne ?',
        askEn: 'What did each person do?',
      },
      {
        id: 'third',
        nameFr: 'Ce que cela a changé',
        nameEn: 'What it changed',
        askFr: 'Qu’est-ce que cela a changé, et pour qui ?',
        askEn: 'What did it change, and for whom?',
      },
    ],
  },
}
