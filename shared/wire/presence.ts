import * as z from 'zod/mini'
import { frame } from './frames.ts'
import { decodeJson, encodeJson } from './json-frame.ts'
import { countShape, idShape } from './shapes.ts'

/**
 * Down, when it changes and at most every two seconds: who is connected, from the relay's own
 * sockets, and whether the group stepped out of the frame. Kept nowhere.
 */
export const presenceShape = z.strictObject({
  here: z.array(idShape),
  /** Those of them who facilitate, at this moment. */
  facilitators: z.array(idShape),
  screens: countShape,
  outOfFrame: z.boolean(),
})
export type Presence = z.infer<typeof presenceShape>

/** Up: « On sort du cadre » by anyone, `mistake` by whoever asked within 5 s, `back` by a facilitator. */
export const gestureShape = z.strictObject({
  gesture: z.enum(['out-of-frame', 'mistake', 'back']),
})
export type Gesture = z.infer<typeof gestureShape>

export function encodePresence(presence: Presence): Uint8Array<ArrayBuffer> {
  return encodeJson(frame.presence, presence)
}

export function decodePresence(rest: Uint8Array): Presence | undefined {
  return decodeJson(presenceShape, rest)
}

export function encodeGesture(gesture: Gesture): Uint8Array<ArrayBuffer> {
  return encodeJson(frame.presence, gesture)
}

export function decodeGesture(rest: Uint8Array): Gesture | undefined {
  return decodeJson(gestureShape, rest)
}
