import * as z from 'zod/mini'
import { hashShape, memberIdShape } from './ids.ts'
import { sealedShape } from './sealed.ts'

/**
 * Ledger: a facilitator's seat, wrapped under a secret that stands on paper. Its id is what that
 * secret derives to. It lasts until burnt; the pass that is wrapped in it goes with it.
 */
export const recoveryShape = z.strictObject({
  member: memberIdShape,
  pass: hashShape,
  wrap: sealedShape,
})
export type Recovery = z.infer<typeof recoveryShape>
