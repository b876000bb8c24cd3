import * as z from 'zod/mini'
import { memberIdShape } from './ids.ts'
import { minuteShape, ownedFields, textShape } from './record.ts'

/**
 * The pen of one sheet or stake, whose id it bears, lent to a member by the facilitator. `member`
 * is clear: the relay reads it at each decision.
 */
export const penShape = z.strictObject({ ...ownedFields, member: memberIdShape })

/** Lent for one step: gone on leaving it. */
export const penWordsShape = z.object({ step: textShape(40), atMin: minuteShape })
export type PenWords = z.infer<typeof penWordsShape>
