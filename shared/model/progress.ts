import * as z from 'zod/mini'
import { memberIdShape, recordIdShape } from './ids.ts'
import { ownedFields, textShape } from './record.ts'

/**
 * Where the session stands. `state` is clear: the relay refuses new words once it is closed. `stint`
 * counts the times a step was entered: what was written without a signature may be changed in its own.
 */
export const progressShape = z.strictObject({
  ...ownedFields,
  state: z.enum(['open', 'closed']),
  stint: z.optional(z.int().check(z.gte(0), z.lte(2 ** 31))),
  /** Names are hidden on the common screen: then they are not sent to it. */
  namesOff: z.optional(z.literal(true)),
})

const momentMs = z.int().check(z.gte(0))

/** A step's clock: running to a shared end (relay time), or paused with what is left. */
export const clockShape = z.union([
  z.strictObject({ endsAtMs: momentMs }),
  z.strictObject({ leftMs: z.int() }),
])

export const progressWordsShape = z.object({
  step: textShape(40),
  clock: clockShape,
  /** The situation in the centre, if any. */
  centre: z.optional(recordIdShape),
  startedAtMs: momentMs,
  /** When the session itself began. */
  beganAtMs: z.optional(momentMs),
  /** Steps left behind and the minutes they took, in the order they were held. */
  done: z
    .array(z.object({ step: textShape(40), minutes: z.int().check(z.gte(0)) }))
    .check(z.maxLength(60)),
  silence: z.boolean(),
  /** The clock was stopped by the silence, and goes on after it. */
  clockWaits: z.optional(z.boolean()),
  /** « Téléphones posés »: for this step, or until it is lifted. */
  phonesDown: z.optional(z.enum(['step', 'session'])),
  /** What the facilitator asks the common screen to show instead of the step's own picture. */
  wall: z.enum(['step', 'focus', 'constellation', 'blank']),
  wallTheme: z.enum(['dark', 'light']),
  /** On which of their devices each facilitator holds the session: the other one asks first. */
  helms: z.optional(
    z.array(z.object({ member: memberIdShape, device: textShape(22) })).check(z.maxLength(4)),
  ),
  /** No name on the common screen, whoever signed: absent is as before, names shown. */
  wallNames: z.optional(z.boolean()),
  /** No clock on the common screen. */
  wallClock: z.optional(z.boolean()),
  /** Which page of echoes or of stakes, from 0; absent: the latest echoes, the first stakes. */
  wallPage: z.optional(z.int().check(z.gte(0), z.lte(99))),
  closedAtMs: z.optional(momentMs),
})
export type ProgressWords = z.infer<typeof progressWordsShape>
