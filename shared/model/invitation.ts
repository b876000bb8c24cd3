import * as z from 'zod/mini'
import { sealedShape } from './sealed.ts'

/**
 * Ledger: what an open door hands over, the epoch secret wrapped under the link secret. Its id is
 * the hash of the invitation's token.
 */
export const invitationShape = z.strictObject({
  wrap: sealedShape,
  untilMs: z.int().check(z.gte(0)),
})
export type Invitation = z.infer<typeof invitationShape>

/** A door lives twenty minutes, or until the facilitator closes it. */
export const doorLifeMs = 20 * 60_000
