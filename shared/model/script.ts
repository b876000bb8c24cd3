import * as z from 'zod/mini'
import { lineShape, ownedFields, textShape } from './record.ts'

/** The steps of this session, as the facilitator holds them. One a session room. */
export const scriptShape = z.strictObject({ ...ownedFields })

export const scriptWordsShape = z.object({
  kind: z.enum(['tenir-debout', 'professionnalisation', 'innovation-servicielle']),
  group: textShape(60),
  number: z.int(),
  facilitator: textShape(24),
  rules: z.array(textShape(160)).check(z.maxLength(10)),
  steps: z
    .array(
      z.object({
        id: textShape(40),
        stage: textShape(24),
        name: lineShape(40),
        say: textShape(160),
        watch: textShape(160),
        minutes: z.int().check(z.gte(0), z.lte(240)),
      }),
    )
    .check(z.minLength(1), z.maxLength(24)),
})
export type ScriptWords = z.infer<typeof scriptWordsShape>
