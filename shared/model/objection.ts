import * as z from 'zod/mini'
import { recordIdShape } from './ids.ts'
import { pageParts } from './page.ts'
import { minuteShape, ownedFields, textShape } from './record.ts'

/** A passage pointed at by a member, signed or not: the text does not go out while it stands. */
export const objectionShape = z.strictObject({ ...ownedFields, of: recordIdShape })

export const wishesForPassage = ['reword', 'remove', 'recognised'] as const
export const objectionMaxChars = 280

export const objectionWordsShape = z.object({
  page: recordIdShape,
  /** Where on the page; without it, the page's stake itself, its needs or its concepts. */
  part: z.optional(z.enum(pageParts)),
  /** UTF-16 units in that part, end excluded. */
  start: z.int().check(z.gte(0), z.lte(4_096)),
  end: z.int().check(z.gte(0), z.lte(4_096)),
  wish: z.enum(wishesForPassage),
  text: textShape(objectionMaxChars),
  /** Its writer withdrew words that the text draws on: it must be written again. */
  gone: z.optional(z.literal(true)),
  atMin: minuteShape,
})
export type ObjectionWords = z.infer<typeof objectionWordsShape>
