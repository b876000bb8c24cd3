import * as z from 'zod/mini'
import { recordIdShape } from './ids.ts'
import { lineShape, minuteShape, ownedFields } from './record.ts'

/** What is at play professionally, beyond one story: it gathers situations and echoes. */
export const stakeShape = z.strictObject({ ...ownedFields })

export const stakeMaxChars = 140

export const stakeFlags = ['stays', 'may-leave', 'discuss'] as const
export type StakeFlag = (typeof stakeFlags)[number]

export const stakeWordsShape = z.object({
  text: lineShape(stakeMaxChars),
  feeds: z.array(recordIdShape).check(z.maxLength(40)),
  atMin: minuteShape,
})
export type StakeWords = z.infer<typeof stakeWordsShape>
