import * as z from 'zod/mini'
import { signKeyShape } from './consent.ts'
import { lineShape, ownedFields } from './record.ts'
import { nameMaxChars } from './participant.ts'

/** A member of the group: the name the others call them. Its id is the member's. */
export const memberShape = z.strictObject({ ...ownedFields })

/** Phones that one person consented from over a cycle; each has a key of its own. */
export const mostSignKeys = 8

export const memberWordsShape = z.object({
  name: lineShape(nameMaxChars),
  /** What their signatures are checked with: sealed, so that the relay cannot put its own. */
  signKeys: z.optional(z.array(signKeyShape).check(z.maxLength(mostSignKeys))),
})
export type MemberWords = z.infer<typeof memberWordsShape>
