import * as z from 'zod/mini'
import { frame } from './frames.ts'
import { decodeJson, encodeJson } from './json-frame.ts'
import { countShape, nameShape } from './shapes.ts'

/**
 * Down, one an act: `done` once durable and in the document already sent; `refused` with its reason
 * (the number is taken all the same); `expected` when an earlier act is missing: nothing was done.
 */
export const answerShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), n: countShape }),
  z.strictObject({ kind: z.literal('refused'), n: countShape, reason: nameShape }),
  z.strictObject({
    kind: z.literal('expected'),
    n: countShape,
    next: countShape.check(z.gte(1)),
  }),
])
export type Answer = z.infer<typeof answerShape>

export function encodeAnswer(answer: Answer): Uint8Array<ArrayBuffer> {
  return answer.kind === 'done' ? encodeDone(answer.n) : encodeJson(frame.answer, answer)
}

/** The answer to nearly every act, letter by letter: the general way costs two microseconds more. */
function encodeDone(n: number): Uint8Array<ArrayBuffer> {
  const text = `{"kind":"done","n":${n}}`
  const bytes = new Uint8Array(text.length + 1)
  bytes[0] = frame.answer
  for (let at = 0; at < text.length; at += 1) bytes[at + 1] = text.charCodeAt(at)
  return bytes
}

export function decodeAnswer(rest: Uint8Array): Answer | undefined {
  return decodeJson(answerShape, rest)
}
