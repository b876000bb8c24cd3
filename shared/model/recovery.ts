import * as z from 'zod/mini'
import { hashShape, memberIdShape } from './ids.ts'
import { sealedShape } from './sealed.ts'

/**
 * Ledger: a facilitator's seat, wrapped under a secret that stands on paper, or for some minutes on
 * their own screen. Its id is what that secret derives to. Without an end it lasts until burnt; the
 * pass that is wrapped in it goes with it.
 */
export const recoveryShape = z.strictObject({
  member: memberIdShape,
  pass: hashShape,
  wrap: sealedShape,
  untilMs: z.optional(z.int().check(z.gte(0))),
})
export type Recovery = z.infer<typeof recoveryShape>
