import * as z from 'zod/mini'
import { hashShape, memberIdShape } from './ids.ts'
import { ownedFields } from './record.ts'

/** "It is me, on another phone": a new phone asks for a member's seat; the facilitator confirms. */
export const reseatShape = z.strictObject({
  ...ownedFields,
  of: memberIdShape,
  hash: hashShape,
})

export const reseatWordsShape = z.object({})
