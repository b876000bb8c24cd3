import type { Kind } from '../method/kinds.ts'
import type { Audience } from '../model/audience.ts'
import type { Addressee, PagePart } from '../model/page.ts'
import type { Season } from '../model/season.ts'

/** The language a text is written in: what stands around it follows. */
export type TextLanguage = 'fr' | 'en'

/** The words that stand around a text on paper, in a file, on a printed page. */
export type PaperWords = {
  readonly locale: 'fr-FR' | 'en-GB'
  readonly mark: string
  readonly head: string
  readonly kinds: Readonly<Record<Kind, string>>
  readonly audiences: Readonly<Record<Audience, string>>
  readonly seasons: Readonly<Record<Season['season'], string>>
  readonly stakeCount: (at: number, of: number) => string
  readonly stake: string
  readonly parts: Readonly<Record<PagePart, string>>
  readonly concepts: string
  readonly needs: string
  readonly needTo: string
  readonly need: string
  readonly addressees: Readonly<Record<Addressee, string>>
  readonly glossary: string
  readonly foot: (season: string) => string
  readonly page: string
  readonly pageOf: string
  readonly title: string
  readonly lead: string
  readonly kind: string
  readonly audience: string
  readonly season: string
  readonly quoted: (words: string) => string
  readonly fileName: string
}

/** Proper names, in French in every language. */
const kinds: PaperWords['kinds'] = {
  'tenir-debout': 'Tenir debout',
  professionnalisation: 'Professionnalisation',
  'innovation-servicielle': 'Innovation servicielle',
}

const fr: PaperWords = {
  locale: 'fr-FR',
  mark: 'Faire Écho',
  head: 'Synthèse d’un groupe de pairs',
  kinds,
  audiences: {
    groups: 'Pour les autres groupes et la coordination',
    managements: 'Pour les directions',
    funders: 'Pour les financeurs',
    public: 'Pour le public',
  },
  seasons: { winter: 'Hiver', spring: 'Printemps', summer: 'Été', autumn: 'Automne' },
  stakeCount: (at, of) => `Enjeu ${at} sur ${of}`,
  stake: 'Enjeu',
  parts: {
    happened: 'Ce qui s’est passé',
    echoed: 'Ce qui a fait écho',
    light: 'Ce qui éclaire',
    open: 'Ce qui reste ouvert',
  },
  concepts: 'Concepts',
  needs: 'Besoins',
  needTo: 'À qui',
  need: 'Le besoin',
  addressees: { training: 'Formation', network: 'Réseau', management: 'Direction' },
  glossary: 'Glossaire',
  foot: (season) =>
    `Texte relu pour que personne n’y soit reconnu, approuvé par toutes les personnes concernées. ${season}.`,
  page: 'Page',
  pageOf: 'sur',
  title: 'Titre',
  lead: 'En une phrase',
  kind: 'Groupe',
  audience: 'Lecteurs',
  season: 'Saison',
  quoted: (words) => `«\u00A0${words}\u00A0»`,
  fileName: 'synthese',
}

const en: PaperWords = {
  locale: 'en-GB',
  mark: 'Faire Écho',
  head: 'Synthesis of a peer group',
  kinds,
  audiences: {
    groups: 'For other groups and coordination',
    managements: 'For managements',
    funders: 'For funders',
    public: 'For the public',
  },
  seasons: { winter: 'Winter', spring: 'Spring', summer: 'Summer', autumn: 'Autumn' },
  stakeCount: (at, of) => `Stake ${at} of ${of}`,
  stake: 'Stake',
  parts: {
    happened: 'What happened',
    echoed: 'What echoed',
    light: 'What sheds light',
    open: 'What stays open',
  },
  concepts: 'Concepts',
  needs: 'Needs',
  needTo: 'To whom',
  need: 'The need',
  addressees: { training: 'Training', network: 'Network', management: 'Management' },
  glossary: 'Glossary',
  foot: (season) =>
    `Text re-read so that no one can be recognised in it, approved by everyone concerned. ${season}.`,
  page: 'Page',
  pageOf: 'of',
  title: 'Title',
  lead: 'In one sentence',
  kind: 'Group',
  audience: 'Readers',
  season: 'Season',
  quoted: (words) => `“${words}”`,
  fileName: 'synthesis',
}

/** By the language of the text. */
export const paperWords: Readonly<Record<TextLanguage, PaperWords>> = { fr, en }

/** « Automne 2026 ». */
export const seasonName = ({ season, year }: Season, language: TextLanguage = 'fr'): string =>
  `${paperWords[language].seasons[season]} ${year}`
