import * as z from 'zod/mini'
import { memberIdShape } from './ids.ts'

/** Ledger: a device that may sit in a member's seat. Its id is the hash of the device's token. */
export const passShape = z.strictObject({ member: memberIdShape })
export type Pass = z.infer<typeof passShape>

/** Devices one member may have at a time. */
export const passesPerMember = 6
