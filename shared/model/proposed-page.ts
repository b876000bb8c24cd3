import * as z from 'zod/mini'
import { memberIdShape, recordIdShape } from './ids.ts'
import { pageTextFields } from './page.ts'
import { ownedFields } from './record.ts'

/** One page of a proposal: written once, never changed. */
export const proposedPageShape = z.strictObject({ ...ownedFields, of: recordIdShape })

export const proposedPageWordsShape = z.object({
  ...pageTextFields,
  /** Those whose situation or echo feeds it: each has a veto on it. */
  drawsOn: z.array(memberIdShape).check(z.maxLength(18)),
})
export type ProposedPageWords = z.infer<typeof proposedPageWordsShape>
