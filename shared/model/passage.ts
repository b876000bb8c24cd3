import * as z from 'zod/mini'
import { momentIds } from './situation.ts'

/**
 * One sentence of a telling, named by its moment and its print: an echo points at words without
 * holding a copy of them, so that what is withdrawn or reworded leaves with its author.
 */
export const passageShape = z.strictObject({
  moment: z.enum(momentIds),
  print: z.int().check(z.gte(0), z.lte(0xffff_ffff)),
})
export type Passage = z.infer<typeof passageShape>
