import * as z from 'zod/mini'
import { frame, protocolVersion } from './frames.ts'
import { decodeJson, encodeJson } from './json-frame.ts'
import { countShape, idShape, roomShape, secretShape } from './shapes.ts'

const version = z.int().check(z.gte(1), z.lte(65_535))
/** The generation of the replica this device holds, 0 for none. */
const generation = countShape

/**
 * First frame of a socket, up, within 5 s. Who is there, and by which capability. Nothing of it
 * ever stands in an address.
 * - `create`: a new room. `group` is given for a session room, whose members are that group's.
 * - `member`: someone who has a seat.
 * - `invite`: someone who holds the link secret; becomes a member by taking a seat.
 * - `screen`: a common screen, read-only, one session.
 */
export const helloShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('create'),
    version,
    room: roomShape,
    group: z.optional(roomShape),
    member: idShape,
    token: secretShape,
    device: idShape,
    generation,
    code: z.optional(z.string().check(z.maxLength(120))),
    /** A library instead of a group: whoever creates it coordinates. */
    opens: z.optional(z.literal('library')),
  }),
  z.strictObject({
    kind: z.literal('member'),
    version,
    room: roomShape,
    member: idShape,
    token: secretShape,
    device: idShape,
    generation,
  }),
  z.strictObject({
    kind: z.literal('invite'),
    version,
    room: roomShape,
    /** Derived from the link secret: the relay keeps its hash only. */
    token: secretShape,
    /** The member this device would be, and the token it would sit with. */
    member: idShape,
    memberToken: secretShape,
    device: idShape,
    generation,
  }),
  z.strictObject({
    kind: z.literal('screen'),
    version,
    room: roomShape,
    token: secretShape,
    generation,
  }),
])
export type Hello = z.infer<typeof helloShape>

export function encodeHello(hello: Hello): Uint8Array<ArrayBuffer> {
  return encodeJson(frame.hello, hello)
}

export function decodeHello(rest: Uint8Array): Hello | undefined {
  return decodeJson(helloShape, rest)
}

/** True when both ends speak the same protocol. */
export function sameVersion(hello: Hello): boolean {
  return hello.version === protocolVersion
}

// Made once: to make a shape costs more than all that a hello is checked for.
const versionShape = z.object({ version })

/** The version a hello speaks, whatever else it says: another version may have another form. */
export function versionIn(rest: Uint8Array): number | undefined {
  return decodeJson(versionShape, rest)?.version
}
