import * as z from 'zod/mini'
import { publicKeyShape } from './boxed.ts'
import { hashShape } from './ids.ts'
import { ownedFields } from './record.ts'

/** What the next key of the group is boxed to, for one device of its owner: made once, never changed. */
export const deviceKeyShape = z.strictObject({ ...ownedFields })

/** Devices one member is boxed a key for, their sheets among them. */
export const deviceKeysPerMember = 8

export const deviceKeyWordsShape = z.object({
  /** Sealed, so that the relay can neither put its own nor make a box that opens. */
  key: publicKeyShape,
  /** Of a sheet on paper: what its secret derives to. */
  sheet: z.optional(hashShape),
})
