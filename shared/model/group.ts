import * as z from 'zod/mini'
import { lineShape, ownedFields, textShape } from './record.ts'

/** The group itself: its kind, its name, its aim. One a group room. */
export const groupShape = z.strictObject({ ...ownedFields })

export const groupNameMaxChars = 60
export const aimMaxChars = 280

export const groupWordsShape = z.object({
  kind: z.enum(['tenir-debout', 'professionnalisation', 'innovation-servicielle']),
  name: lineShape(groupNameMaxChars),
  aim: textShape(aimMaxChars),
  /** How many sessions the cycle foresees. */
  planned: z.int().check(z.gte(1), z.lte(24)),
})
export type GroupWords = z.infer<typeof groupWordsShape>
