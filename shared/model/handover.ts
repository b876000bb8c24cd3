import * as z from 'zod/mini'
import { memberIdShape } from './ids.ts'
import { ownedFields } from './record.ts'

/**
 * "Passer l'animation": a facilitator offers it to a member, who takes it on their own device.
 * `keeps`: the one who offers stays, and the two facilitate together.
 */
export const handoverShape = z.strictObject({
  ...ownedFields,
  to: memberIdShape,
  keeps: z.boolean(),
})

export const handoverWordsShape = z.object({})
