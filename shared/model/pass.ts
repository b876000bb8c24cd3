import * as z from 'zod/mini'
import { memberIdShape } from './ids.ts'
import { sealedShape } from './sealed.ts'

/**
 * Ledger: a device that may sit in a member's seat. Its id is the hash of the device's token. `wrap`
 * is what that device alone is given in its welcome: the group's keys, once its seat was confirmed.
 */
export const passShape = z.strictObject({ member: memberIdShape, wrap: z.optional(sealedShape) })
export type Pass = z.infer<typeof passShape>

/** Devices one member may have at a time. */
export const passesPerMember = 6
