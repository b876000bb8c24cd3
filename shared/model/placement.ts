import * as z from 'zod/mini'
import { ownedFields, textShape } from './record.ts'

/**
 * The facilitator's overlay on a situation; its id is the situation's. `told` opens the echoes:
 * the relay reads it, as it reads `offWall`: then the situation is not sent to a common screen. Nobody
 * but the author ever writes the situation itself.
 */
export const placementShape = z.strictObject({
  ...ownedFields,
  told: z.boolean(),
  offWall: z.optional(z.literal(true)),
})

export const placementWordsShape = z.object({
  spokenAgain: z.boolean(),
  aside: z.boolean(),
  hidden: z.boolean(),
  note: z.optional(textShape(280)),
})
export type PlacementWords = z.infer<typeof placementWordsShape>

/** A situation without overlay has not been told, and nothing else. */
export const untouched: PlacementWords = { spokenAgain: false, aside: false, hidden: false }
