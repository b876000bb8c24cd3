import * as z from 'zod/mini'
import { lineShape, ownedFields } from './record.ts'
import { recordIdShape } from './ids.ts'
import { nameMaxChars } from './participant.ts'

/** Somebody at the table without a device: the facilitator writes down their name, at their word. */
export const devicelessShape = z.strictObject({ ...ownedFields })

export const devicelessWordsShape = z.object({ name: lineShape(nameMaxChars) })

/** Inside sealed words: the person without a device whom a facilitator wrote them for. */
export const writtenFor = { for: z.optional(recordIdShape) }
