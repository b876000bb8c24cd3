import * as z from 'zod/mini'
import { frame } from './frames.ts'
import { decodeJson, encodeJson } from './json-frame.ts'
import { secretShape } from './shapes.ts'

/**
 * Up, at most once, before hello on the same socket: the door that five words derive to. Answered
 * by a door answer, or by closing `notAdmitted`, the same for unknown, closed and expired.
 */
export const doorQuestionShape = z.strictObject({
  kind: z.literal('door'),
  door: secretShape,
})
export type DoorQuestion = z.infer<typeof doorQuestionShape>

export function encodeDoorQuestion(question: DoorQuestion): Uint8Array<ArrayBuffer> {
  return encodeJson(frame.hello, question)
}

export function decodeDoorQuestion(rest: Uint8Array): DoorQuestion | undefined {
  return decodeJson(doorQuestionShape, rest)
}
