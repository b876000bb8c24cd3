import * as z from 'zod/mini'
import { frame } from './frames.ts'
import { decodeJson, encodeJson } from './json-frame.ts'
import { idShape, nameShape } from './shapes.ts'

/** Down, one a post without signature, by its id: `held` once durable, `not-held` with its reason. */
export const heldAnswerShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('held'), id: idShape }),
  z.strictObject({ kind: z.literal('not-held'), id: idShape, reason: nameShape }),
])
export type HeldAnswer = z.infer<typeof heldAnswerShape>

export function encodeHeldAnswer(answer: HeldAnswer): Uint8Array<ArrayBuffer> {
  return encodeJson(frame.answer, answer)
}

export function decodeHeldAnswer(rest: Uint8Array): HeldAnswer | undefined {
  return decodeJson(heldAnswerShape, rest)
}
