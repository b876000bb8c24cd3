import * as z from 'zod/mini'
import { sealedShape } from './sealed.ts'

/** Ledger: the link secret wrapped under the five words. Its id is what the words derive to. */
export const doorShape = z.strictObject({
  wrap: sealedShape,
  untilMs: z.int().check(z.gte(0)),
})
export type Door = z.infer<typeof doorShape>
