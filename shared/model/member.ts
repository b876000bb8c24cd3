import * as z from 'zod/mini'
import { lineShape, ownedFields } from './record.ts'
import { nameMaxChars } from './participant.ts'

/** A member of the group: the name the others call them. Its id is the member's. */
export const memberShape = z.strictObject({ ...ownedFields })

export const memberWordsShape = z.object({ name: lineShape(nameMaxChars) })
export type MemberWords = z.infer<typeof memberWordsShape>
