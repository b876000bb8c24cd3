import * as z from 'zod/mini'
import { boxedFields } from './boxed.ts'
import { groupWordsShape } from './group.ts'
import { seasonShape } from './season.ts'

/** What a group agreed, at its Bilan, to say of itself in figures: one record a group, never changed. */
export const figuresShape = z.strictObject({ ...boxedFields })

/** How many people, never a number. */
export const peopleRanges = ['3-5', '6-8', '9-12', '13-16'] as const

const count = z.int().check(z.gte(0), z.lte(10_000))

export const figuresWordsShape = z.object({
  kind: groupWordsShape.shape.kind,
  season: seasonShape,
  sessions: count,
  hours: count,
  personHours: count,
  people: z.enum(peopleRanges),
})
export type FiguresWords = z.infer<typeof figuresWordsShape>
