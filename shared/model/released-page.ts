import * as z from 'zod/mini'
import { boxedFields } from './boxed.ts'
import { recordIdShape } from './ids.ts'
import { lineShape } from './record.ts'
import { pageParts, pageTextFields } from './page.ts'

/** One page of a text that was let out: written once, gone with its text. */
export const releasedPageShape = z.strictObject({ ...boxedFields, of: recordIdShape })

const { stake, parts, concepts, needs } = pageTextFields

export const releasedPageWordsShape = z.object({
  stake,
  parts,
  concepts,
  needs,
  /** Whose words they are does not leave the group. */
  quotes: z
    .array(z.object({ part: z.enum(pageParts), text: lineShape(280) }))
    .check(z.maxLength(6)),
})
