import * as z from 'zod/mini'
import { lineShape, ownedFields, textShape } from './record.ts'

/** The steps of this session, as the facilitator holds them. One a session room. */
export const scriptShape = z.strictObject({ ...ownedFields })

export const stepNameMaxChars = 40
export const stepSayMaxChars = 160
export const stepMinutesMax = 240
export const stepsMax = 24

/**
 * The steps, in their order. What to watch for is the facilitator's alone: it is not in here, since
 * every phone receives this.
 */
export const stepsShape = z
  .array(
    z.object({
      id: textShape(40),
      stage: textShape(24),
      name: lineShape(stepNameMaxChars),
      say: textShape(stepSayMaxChars),
      minutes: z.int().check(z.gte(0), z.lte(stepMinutesMax)),
      skipped: z.optional(z.boolean()),
      phonesDown: z.optional(z.boolean()),
    }),
  )
  .check(z.minLength(1), z.maxLength(stepsMax))

export const scriptWordsShape = z.object({
  kind: z.enum(['tenir-debout', 'professionnalisation', 'innovation-servicielle']),
  group: textShape(60),
  number: z.int(),
  facilitator: textShape(24),
  rules: z.array(textShape(160)).check(z.maxLength(10)),
  steps: stepsShape,
  /** On site, or remote: then the break is not optional. */
  length: z.optional(z.enum(['on-site', 'remote'])),
  /** What the script added up to when the session opened: ahead and behind are told from it. */
  plannedMinutes: z.optional(z.int().check(z.gte(0))),
})
export type ScriptWords = z.infer<typeof scriptWordsShape>
