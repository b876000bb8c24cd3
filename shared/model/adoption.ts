import * as z from 'zod/mini'
import { ownedFields } from './record.ts'

/** The overlay that puts a wording on its sheet or stake; its id is the wording's. */
export const adoptionShape = z.strictObject({ ...ownedFields })

/** Left aside, the wording is off the sheet and nothing of it is lost. */
export const adoptionWordsShape = z.object({ aside: z.boolean() })
