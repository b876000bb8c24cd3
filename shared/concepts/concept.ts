import type { Kind } from '../method/kinds.ts'

/** The ten families of the herbarium, in the order they are shown. */
export const familyIds = [
  'travail',
  'cooperation',
  'reconnaissance-sante',
  'reflexivite-professionnalisation',
  'ressources-immaterielles',
  'valeur-performance',
  'relation-de-service',
  'modele-economique',
  'territoire-gouvernance',
  'evaluation-innovation',
] as const

/** Name of a family, also the name of its glyph and of its specimen drawing. */
export type FamilyId = (typeof familyIds)[number]

/** A family as the herbarium lists it, with the line that says why it grows the way it is drawn. */
export type Family = {
  readonly id: FamilyId
  /** In the language of this build. */
  readonly name: string
  readonly why: string
}

/** A concept as a card shows it in French. Questions carry no quotation marks, the screen adds them. */
export type ConceptFr = {
  readonly id: string
  readonly family: FamilyId
  /** Place in its family, from 1: « Travail, n° 4 ». */
  readonly number: number
  readonly nameFr: string
  readonly definitionFr: string
  readonly questionFr: string
}

/**
 * A concept the facilitator may bring. `sources` say where the idea comes from; the texts are ours
 * and quote nobody.
 */
export type Concept = ConceptFr & ConceptEn & Shown & ConceptMatter

/** The card in English. */
export type ConceptEn = {
  readonly nameEn: string
  readonly definitionEn: string
  readonly questionEn: string
}

/** The card in the language of this build. */
export type Shown = {
  readonly name: string
  readonly definition: string
  readonly question: string
}

/** What both languages share. */
type ConceptMatter = {
  /** Kinds of group it suits, the likeliest first. */
  readonly groups: readonly Kind[]
  readonly related: readonly string[]
  readonly sources: readonly string[]
  /** True: never handed out nor shown on a card, it would label a person. */
  readonly facilitatorOnly: boolean
}

/** What a facilitator has of a concept beyond its card. */
export type ConceptMore = ConceptEn & ConceptMatter
