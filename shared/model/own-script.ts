import * as z from 'zod/mini'
import { ownedFields } from './record.ts'
import { stepsShape } from './script.ts'

/** « Le déroulé du groupe »: the steps its next sessions start from. One a group room, if any. */
export const ownScriptShape = z.strictObject({ ...ownedFields })

export const ownScriptWordsShape = z.object({ steps: stepsShape })
export type OwnScriptWords = z.infer<typeof ownScriptWordsShape>
