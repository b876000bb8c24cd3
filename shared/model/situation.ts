import * as z from 'zod/mini'
import { writtenFor } from './deviceless.ts'
import { lineShape, minuteShape, ownedFields, textShape } from './record.ts'

/** A lived work situation: one title line at the round and, once told, up to three moments. */
export const situationShape = z.strictObject({ ...ownedFields })

export const titleMaxChars = 60
export const momentMaxChars = 600

/** What the author of a situation may say of it while the group chooses; never a vote. */
export const wishes = ['pressing', 'not-now'] as const
export type Wish = (typeof wishes)[number]

export const situationWordsShape = z.object({
  title: lineShape(titleMaxChars),
  first: z.optional(textShape(momentMaxChars)),
  second: z.optional(textShape(momentMaxChars)),
  third: z.optional(textShape(momentMaxChars)),
  atMin: minuteShape,
  /** At the choice, said by its author alone: it presses, or it will not be told this time. */
  wish: z.optional(z.enum(wishes)),
  ...writtenFor,
})
export type SituationWords = z.infer<typeof situationWordsShape>

/** The moments of a telling, in the order they are read. */
export const momentIds = ['first', 'second', 'third'] as const
export type MomentId = (typeof momentIds)[number]

/** True when the person who told kept at least one moment in writing. */
export function hasMoments(words: SituationWords): boolean {
  return momentIds.some((id) => (words[id] ?? '').trim() !== '')
}
