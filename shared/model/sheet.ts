import * as z from 'zod/mini'
import { minuteShape, ownedFields, textShape } from './record.ts'

/**
 * One sheet of the kind, opened as its step is reached. Which sheet it is stays sealed: the relay
 * knows an id that wordings are about and a pen is lent for, and nothing of the step.
 */
export const sheetShape = z.strictObject({ ...ownedFields })

export const sheetWordsShape = z.object({ stage: textShape(24), atMin: minuteShape })
export type SheetWords = z.infer<typeof sheetWordsShape>
