import * as z from 'zod/mini'
import { fitScript, totalMinutes } from '../../../shared/method/rescale.ts'
import type { Step } from '../../../shared/method/step.ts'
import { minuteShape } from '../../../shared/model/record.ts'
import { stepsShape } from '../../../shared/model/script.ts'
import { stakeFlags } from '../../../shared/model/stake.ts'

/** At most this many concepts are set aside: a session hands out one to three. */
export const conceptsAsideMax = 3

const stakeShape = z.object({
  text: z.string(),
  flag: z.optional(z.enum(stakeFlags)),
  /** Number of the session that named it. */
  session: z.int(),
  /** Names of the concepts that were tied to it: the group's memory keeps these, never a story. */
  concepts: z.optional(z.array(z.string())),
})

/** A stake of an earlier session, to be taken up again. */
export type EarlierStake = z.infer<typeof stakeShape>

const broughtShape = z.object({
  concepts: z.array(z.string()).check(z.maxLength(conceptsAsideMax)),
  stakes: z.array(stakeShape),
})

/** What the facilitator brings to a session, for her alone: it never leaves this device. */
export type Brought = z.infer<typeof broughtShape>

const preparationShape = z.extend(broughtShape, {
  length: z.enum(['on-site', 'remote']),
  minutes: z.int(),
  people: z.int(),
  startsAtMin: z.optional(minuteShape),
  /** As designed: their minutes are weights, fitted to the real duration and head-count. */
  steps: stepsShape,
  /** Minutes chosen for a step, which then keeps them. */
  fixed: z.record(z.string(), z.int()),
  /** Session 0, « Poser le cadre ». */
  isFrame: z.optional(z.boolean()),
})

/** The next session of a group as its facilitator prepares it, alone, on this device. */
export type Preparation = z.infer<typeof preparationShape>

/** Its key among the drafts of the group's room, then of the session's. */
export const preparationKey = 'prepare'
export const broughtKey = 'brought'

/** What lies in a draft, when it is of this form. */
function read<T>(shape: z.ZodMiniType<T>, text: string | undefined): T | undefined {
  if (text === undefined || text === '') return undefined
  const parsed = shape.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : undefined
}

export function readPreparation(text: string | undefined): Preparation | undefined {
  return read(preparationShape, text)
}

export function readBrought(text: string | undefined): Brought | undefined {
  return read(broughtShape, text)
}

/** The steps as the session will hold them. */
export function fittedSteps({ steps, minutes, people, fixed }: Preparation): readonly Step[] {
  return fitScript(steps as readonly Step[], { minutes, people, fixed })
}

/** Minutes by which the fixed steps go past the time there is; 0 when all fits. */
export function minutesOver(preparation: Preparation): number {
  return Math.max(0, totalMinutes(fittedSteps(preparation)) - preparation.minutes)
}
