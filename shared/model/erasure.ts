import * as z from 'zod/mini'
import { roomIdShape } from './ids.ts'
import { minuteShape, ownedFields } from './record.ts'

/**
 * When a session's matter goes, or the group with all of it when `room` is empty: announced by this
 * record, undone by another date until then, and what its receipt is read from afterwards.
 */
export const erasureShape = z.strictObject({
  ...ownedFields,
  room: z.union([roomIdShape, z.literal('')]),
  eraseAtMin: minuteShape,
})

export const erasureWordsShape = z.object({
  /** Its retention, a text that was let out, or somebody's gesture. */
  cause: z.enum(['kept', 'released', 'asked']),
  /** The date before that gesture, to which it may be put back. */
  beforeMin: z.optional(minuteShape),
})
export type ErasureWords = z.infer<typeof erasureWordsShape>
