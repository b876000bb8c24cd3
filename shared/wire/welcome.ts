import * as z from 'zod/mini'
import { frame } from './frames.ts'
import { decodeJson, encodeJson } from './json-frame.ts'
import { countShape, instantShape } from './shapes.ts'

/**
 * Down: the answer to hello.
 * `generation`: its number, the Yjs clientID of its one author, and `lostSince`, the lowest
 * generation from which a device may bring back its own newer records as acts.
 * `nextAct`: the number this device's next act must carry.
 */
export const welcomeShape = z.strictObject({
  kind: z.literal('welcome'),
  generation: z.strictObject({
    number: countShape,
    author: z.int().check(z.gte(0), z.lte(2 ** 32)),
    lostSince: countShape,
  }),
  role: z.enum([
    'facilitator',
    'peer',
    'guest',
    'screen',
    'coordinator',
    'depositor',
    'withdrawer',
  ]),
  nowMs: instantShape,
  nextAct: countShape.check(z.gte(1)),
  /** For an invitation, or a device just confirmed: what is wrapped for it under the link secret. */
  wrap: z.optional(z.string().check(z.maxLength(10_982))),
  limits: z.strictObject({ frameBytes: countShape, records: countShape, actsInFlight: countShape }),
})
export type Welcome = z.infer<typeof welcomeShape>

export function encodeWelcome(welcome: Welcome): Uint8Array<ArrayBuffer> {
  return encodeJson(frame.hello, welcome)
}

export function decodeWelcome(rest: Uint8Array): Welcome | undefined {
  return decodeJson(welcomeShape, rest)
}
