import * as z from 'zod/mini'
import { frame } from './frames.ts'
import { decodeJson, encodeJson } from './json-frame.ts'

/**
 * Down: `alive` every 20 s to a silent socket, `restarting` before a clean stop, `erased` at the end;
 * `door-tried`, to facilitators alone, while wrong words are tried at doors and theirs stands open;
 * `held`, to them too: posts without signature wait, fewer than three or enough.
 */
export const roomEventShape = z.discriminatedUnion('event', [
  z.strictObject({ event: z.enum(['alive', 'restarting', 'generation', 'erased', 'door-tried']) }),
  z.strictObject({ event: z.literal('held'), waiting: z.enum(['none', 'few', 'enough']) }),
])
export type RoomEvent = z.infer<typeof roomEventShape>

export function encodeRoomEvent(event: RoomEvent): Uint8Array<ArrayBuffer> {
  return encodeJson(frame.roomEvent, event)
}

export function decodeRoomEvent(rest: Uint8Array): RoomEvent | undefined {
  return decodeJson(roomEventShape, rest)
}
