import * as z from 'zod/mini'
import { cardShape } from './concept-link.ts'
import { recordIdShape } from './ids.ts'
import { lineShape, minuteShape, ownedFields, textShape } from './record.ts'
import { stakeFlags, stakeMaxChars } from './stake.ts'

/**
 * The group's own text of one session, whose id it bears: drafted by rule at closing, corrected at
 * the next fil, never exported. It is what the group remembers of a session: no story, no name.
 */
export const groupTextShape = z.strictObject({ ...ownedFields })

export const pisteMaxChars = 140

export const groupTextWordsShape = z.object({
  stakes: z
    .array(
      z.object({
        stake: recordIdShape,
        text: lineShape(stakeMaxChars),
        flag: z.optional(z.enum(stakeFlags)),
        concepts: z.array(textShape(60)).check(z.maxLength(6)),
      }),
    )
    .check(z.maxLength(16)),
  /** Handed out, each once: what the group calls it. */
  concepts: z
    .array(z.object({ concept: textShape(60), name: cardShape.shape.name }))
    .check(z.maxLength(12)),
  /** What the group wants to try, and what it left open. */
  pistes: z.array(lineShape(pisteMaxChars)).check(z.maxLength(12)),
  atMin: minuteShape,
})
export type GroupTextWords = z.infer<typeof groupTextWordsShape>
