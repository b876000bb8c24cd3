import * as z from 'zod/mini'
import { recordIdShape } from './ids.ts'
import { conceptLinkWordsShape } from './concept-link.ts'
import { ownedFields } from './record.ts'

/** A concept card handed out to the group: it appears on every phone. */
export const handoutShape = z.strictObject({ ...ownedFields, of: z.optional(recordIdShape) })

export const handoutWordsShape = conceptLinkWordsShape
export type HandoutWords = z.infer<typeof handoutWordsShape>
