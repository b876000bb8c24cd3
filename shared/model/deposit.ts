import * as z from 'zod/mini'
import { publicKeyShape } from './boxed.ts'
import { recordIdShape, roomIdShape, tokenShape } from './ids.ts'
import { minuteShape, ownedFields } from './record.ts'

/**
 * What the group keeps of a text it let out: where it lies, and what takes it back. Any member may
 * withdraw the text with it, alone.
 */
export const depositShape = z.strictObject({ ...ownedFields })

export const depositWordsShape = z.object({
  proposal: recordIdShape,
  library: roomIdShape,
  text: recordIdShape,
  /** What seals to that library: whoever withdraws says so there. */
  key: publicKeyShape,
  /** Shown to the library, it withdraws this one text. */
  withdrawal: tokenShape,
  atMin: minuteShape,
  /** "Retiré": the library no longer holds it. It does not go back. */
  withdrawnMin: z.optional(minuteShape),
})
export type DepositWords = z.infer<typeof depositWordsShape>
