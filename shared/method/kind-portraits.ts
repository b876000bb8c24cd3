import type { Kind, MomentId } from './kinds.ts'

/** One of the three optional texts of the person who told: its name, and the question on the phone. */
export type Moment = {
  readonly id: MomentId
  readonly name: string
  readonly ask: string
}

/** What a kind promises, and how it names the three moments of a situation. */
export type KindPortrait = {
  readonly name: string
  readonly promise: string
  readonly moments: readonly [Moment, Moment, Moment]
}

/** Name, promise and moments of each kind; their French names stay French in the English interface. */
export const kindPortraits: Readonly<Record<Kind, KindPortrait>> = {
  'tenir-debout': {
    name: 'Tenir debout',
    promise: 'soutenir l’engagement de chacun·e',
    moments: [
      {
        id: 'first',
        name: 'Les faits',
        ask: 'Que s’est-il passé ?',
      },
      {
        id: 'second',
        name: 'Ce que j’ai fait',
        ask: 'Et vous, qu’avez-vous fait ?',
      },
      {
        id: 'third',
        name: 'Ce que ça m’a fait',
        ask: 'Et à vous, qu’est-ce que ça vous a fait ?',
      },
    ],
  },
  professionnalisation: {
    name: 'Professionnalisation',
    promise: 'accompagner un métier qui change',
    moments: [
      {
        id: 'first',
        name: 'Ce qui était demandé',
        ask: 'Qu’est-ce qui était demandé ?',
      },
      {
        id: 'second',
        name: 'Ce que j’ai fait',
        ask: 'Et vous, comment avez-vous fait ?',
      },
      {
        id: 'third',
        name: 'Ce que j’ai pesé',
        ask: 'Entre quoi et quoi avez-vous pesé ?',
      },
    ],
  },
  'innovation-servicielle': {
    name: 'Innovation servicielle',
    promise: 'inventer d’autres services, ensemble',
    moments: [
      {
        id: 'first',
        name: 'Qui était là',
        ask: 'Qui était là, et à quel titre ?',
      },
      {
        id: 'second',
        name: 'Ce que chacun a fait',
        ask: 'Qu’a fait chaque personne ?',
      },
      {
        id: 'third',
        name: 'Ce que cela a changé',
        ask: 'Qu’est-ce que cela a changé, et pour qui ?',
      },
    ],
  },
}
