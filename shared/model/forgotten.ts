import * as z from 'zod/mini'
import { recordIdShape } from './ids.ts'
import { minuteShape, ownedFields, textShape } from './record.ts'

/** What one device has dropped, because the relay told it that it was erased. One record a device. */
export const forgottenShape = z.strictObject({ ...ownedFields })

export const forgottenWordsShape = z.object({
  /** What it is known by in the group: its own record is found by it. */
  device: textShape(22),
  erased: z.array(z.object({ of: recordIdShape, atMin: minuteShape })).check(z.maxLength(40)),
})
