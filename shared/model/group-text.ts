import * as z from 'zod/mini'
import { cardShape } from './concept-link.ts'
import { recordIdShape, type RecordId } from './ids.ts'
import { lineShape, minuteShape, ownedFields, textShape } from './record.ts'
import { stakeFlags, stakeMaxChars } from './stake.ts'

/**
 * The group's own text of one session, whose id it bears: drafted by rule at closing, corrected at
 * the next fil, never exported. It is what the group remembers of a session: no story, no name.
 */
export const groupTextShape = z.strictObject({ ...ownedFields })

export const pisteMaxChars = 140

export const bilanParts = ['moved', 'returned', 'references', 'needs', 'charter'] as const
export type BilanPart = (typeof bilanParts)[number]
export const bilanPartMaxChars = 1_200

const partShape = textShape(bilanPartMaxChars)

/**
 * The Bilan of a cycle, for the group alone: what moved, the stakes that came back, the reference
 * points, the needs and to whom, how the charter held.
 */
const bilanShape = z.object({
  moved: partShape,
  returned: partShape,
  references: partShape,
  needs: partShape,
  charter: partShape,
})
export type BilanWords = z.infer<typeof bilanShape>

/**
 * What begins the ids of a Bilan, and no other. A device that knows no Bilan reads the one for others
 * as the synthesis it also is, and never meets the group's, which is no session's.
 */
const bilanMark = 'bilan-'
export const isBilan = (id: string): boolean => id.startsWith(bilanMark)
export const bilanIdFrom = (drawn: RecordId): RecordId =>
  (bilanMark + drawn.slice(bilanMark.length)) as RecordId
/** The group's own: one a cycle. */
export const groupBilanId = `${bilanMark}0000000000` as RecordId

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
  /** The cell of a sheet that some of these come from: a reference point, a need and to whom. */
  cells: z.optional(
    z
      .array(z.object({ cell: textShape(24), text: lineShape(pisteMaxChars) }))
      .check(z.maxLength(12)),
  ),
  bilan: z.optional(bilanShape),
  atMin: minuteShape,
})
export type GroupTextWords = z.infer<typeof groupTextWordsShape>
