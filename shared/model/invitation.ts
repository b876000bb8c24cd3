import * as z from 'zod/mini'
import { memberIdShape } from './ids.ts'
import { askedPastShape } from './past.ts'
import { sealedShape } from './sealed.ts'

/**
 * Ledger: what an open door hands over, the epoch secret wrapped under the link secret. Its id is
 * the hash of the invitation's token.
 */
export const invitationShape = z.strictObject({
  wrap: sealedShape,
  untilMs: z.int().check(z.gte(0)),
  /** A facilitator's, for a device of their own: whoever comes by it may ask for that seat, and nothing else. */
  pairs: z.optional(memberIdShape),
  /** What whoever takes a seat by it reads of the past; everything when absent. */
  past: z.optional(askedPastShape),
})
export type Invitation = z.infer<typeof invitationShape>

/** A door lives twenty minutes, or until the facilitator closes it. */
export const doorLifeMs = 20 * 60_000
