import * as z from 'zod/mini'
import { recordIdShape } from './ids.ts'
import { ownConceptWordsShape } from './own-concept.ts'
import { minuteShape, ownedFields, textShape } from './record.ts'

/** A concept tied by the facilitator to a situation, an echo or a stake, with its why and its question. */
export const conceptLinkShape = z.strictObject({ ...ownedFields, of: recordIdShape })

export const whyMaxChars = 280

const { name, definition, question } = ownConceptWordsShape.shape

/** A card as it was when it was brought: it stays readable whatever becomes of its concept. */
export const cardShape = z.object({
  name,
  definition,
  question,
  /** Its family in the catalogue, and its place there; none for a concept of the group's own. */
  family: z.optional(z.string().check(z.regex(/^[a-z-]{2,40}$/))),
  number: z.optional(z.int().check(z.gte(1), z.lte(99))),
})
export type CardWords = z.infer<typeof cardShape>

export const conceptLinkWordsShape = z.object({
  concept: z.string().check(z.regex(/^[a-z0-9-]{2,60}$/)),
  /** Copied, so that phones need no catalogue, and a common screen no key to the group's room. */
  card: z.optional(cardShape),
  why: textShape(whyMaxChars),
  question: textShape(whyMaxChars),
  atMin: minuteShape,
})
export type ConceptLinkWords = z.infer<typeof conceptLinkWordsShape>

const reserved: ReadonlySet<string> = new Set(['strategies-de-defense'])

/** True for a concept of the facilitator's alone: no phone and no common screen shows it, whoever sent it. */
export function isReserved(concept: string): boolean {
  return reserved.has(concept)
}
