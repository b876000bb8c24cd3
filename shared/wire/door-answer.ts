import * as z from 'zod/mini'
import { frame } from './frames.ts'
import { decodeJson, encodeJson } from './json-frame.ts'

/** Down: the invitation behind a door, wrapped under the key that the five words derive to. */
export const doorAnswerShape = z.strictObject({
  kind: z.literal('door'),
  wrap: z.string().check(z.maxLength(10_982)),
})
export type DoorAnswer = z.infer<typeof doorAnswerShape>

export function encodeDoorAnswer(answer: DoorAnswer): Uint8Array<ArrayBuffer> {
  return encodeJson(frame.hello, answer)
}

export function decodeDoorAnswer(rest: Uint8Array): DoorAnswer | undefined {
  return decodeJson(doorAnswerShape, rest)
}
