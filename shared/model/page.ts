import * as z from 'zod/mini'
import { conceptKeyShape, conceptDefinitionMaxChars, conceptNameMaxChars } from './own-concept.ts'
import { memberIdShape, recordIdShape } from './ids.ts'
import { lineShape, minuteShape, ownedFields, textShape } from './record.ts'
import { stakeMaxChars } from './stake.ts'

/** One page of a synthesis while it is written: one stake. */
export const pageShape = z.strictObject({ ...ownedFields, of: recordIdShape })

/** In the order they are read: what happened, what echoed, what sheds light, what stays open. */
export const pageParts = ['happened', 'echoed', 'light', 'open'] as const
export type PagePart = (typeof pageParts)[number]

export const partMaxChars = 1_200
export const keptReasonMaxChars = 80

const partShape = textShape(partMaxChars)

export const addressees = ['training', 'network', 'management'] as const
export type Addressee = (typeof addressees)[number]

/** A need, and to whom it is addressed. */
export const needShape = z.object({ to: z.enum(addressees), text: lineShape(140) })

/** A concept as a reader without the group's keys has it: the catalogue's by its id alone. */
export const pageConceptShape = z.object({
  concept: conceptKeyShape,
  own: z.optional(
    z.object({
      name: lineShape(conceptNameMaxChars),
      definition: lineShape(conceptDefinitionMaxChars),
    }),
  ),
})

/** What a reader has of a page, word for word. */
export const pageTextFields = {
  stake: lineShape(stakeMaxChars),
  parts: z.object({ happened: partShape, echoed: partShape, light: partShape, open: partShape }),
  concepts: z.array(pageConceptShape).check(z.maxLength(6)),
  needs: z.array(needShape).check(z.maxLength(8)),
  /** Somebody's own words, as they stand in a part, kept with their yes. */
  quotes: z
    .array(z.object({ part: z.enum(pageParts), text: lineShape(280), by: memberIdShape }))
    .check(z.maxLength(6)),
}

/** A flag that the facilitator keeps as it stands, and why. Replaced and cut ones are in the text. */
export const keptSpanShape = z.object({
  text: lineShape(80),
  class: textShape(24),
  reason: lineShape(keptReasonMaxChars),
})

export const pageWordsShape = z.object({
  ...pageTextFields,
  /** The stake of the session it comes from, as long as that one is kept. */
  from: recordIdShape,
  /** Those whose situation or echo feeds it: none may be left out. */
  drawsOn: z.array(memberIdShape).check(z.maxLength(18)),
  kept: z.array(keptSpanShape).check(z.maxLength(24)),
  /** Words cut out, listed under the text until it is proposed. */
  cut: z.array(textShape(80)).check(z.maxLength(24)),
  atMin: minuteShape,
})
export type PageWords = z.infer<typeof pageWordsShape>
