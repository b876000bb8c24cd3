import * as z from 'zod/mini'
import { audienceShape } from './audience.ts'
import { groupWordsShape } from './group.ts'
import { hashShape, memberIdShape, recordIdShape } from './ids.ts'
import { minuteShape, ownedFields, textShape } from './record.ts'
import { seasonShape } from './season.ts'
import { mostSynthesisPages, synthesisLeadMaxChars, synthesisTitleMaxChars } from './synthesis.ts'

/**
 * A synthesis proposed to the group, frozen by its hash with its audience and with those whose yes it
 * needs. Its pages are records of their own; only the date may change, and the hash does not hold it.
 */
export const proposalShape = z.strictObject({ ...ownedFields, of: recordIdShape })

/** Somebody whose yes is needed; with a veto, the text never goes without them. */
export const neededShape = z.object({ member: memberIdShape, veto: z.boolean() })
export type Needed = z.infer<typeof neededShape>

export const proposalWordsShape = z.object({
  hash: hashShape,
  kind: groupWordsShape.shape.kind,
  audience: audienceShape,
  season: seasonShape,
  title: textShape(synthesisTitleMaxChars),
  lead: textShape(synthesisLeadMaxChars),
  /** In the order they are read. */
  pages: z.array(recordIdShape).check(z.minLength(1), z.maxLength(mostSynthesisPages)),
  /** Members, and people without a device. */
  needed: z.array(neededShape).check(z.minLength(1), z.maxLength(40)),
  /** Until when it may be answered. */
  untilMin: minuteShape,
  atMin: minuteShape,
})
export type ProposalWords = z.infer<typeof proposalWordsShape>
