import * as z from 'zod/mini'
import { hashShape, roomIdShape, type RoomId } from '../../../shared/model/ids.ts'
import type { Sealed } from '../../../shared/model/sealed.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { epochOf, openBytes, sealBytes, type Lock } from './envelope.ts'
import { fromJsonBytes, toJsonBytes } from './json-bytes.ts'
import { deviceRandom, type Random } from './random.ts'

/** What an invitation hands over: the epoch secret in force, and its number. */
export interface InvitationGift {
  readonly epoch: number
  readonly secret: Uint8Array
}

/** What a door hands over: which group, and the link secret of its invitation. */
export interface DoorGift {
  readonly group: RoomId
  readonly linkSecret: Uint8Array
}

const secretText = hashShape
const linkText = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/))
const invitationShape = z.object({ secret: secretText })
const doorShape = z.object({ group: roomIdShape, link: linkText })

const invitationLock = (key: Uint8Array, group: RoomId, epoch: number): Lock => ({
  key,
  epoch,
  bound: `fe1|wrap|invitation|${group}|${epoch}`,
})

const doorLock = (key: Uint8Array, door: string): Lock => ({
  key,
  epoch: 0,
  bound: `fe1|wrap|door|${door}`,
})

/** The key that wraps, and what the wrap is bound to: a group, or a door's id. */
export interface Wrapping<To extends string> {
  readonly key: Uint8Array
  readonly to: To
}

/** The epoch secret under the key derived from the link secret. */
export function wrapInvitation(
  { key, to }: Wrapping<RoomId>,
  { epoch, secret }: InvitationGift,
  random: Random = deviceRandom,
): Sealed {
  const content = toJsonBytes({ secret: toBase64url(secret) })
  return sealBytes(invitationLock(key, to, epoch), content, random)
}

export function unwrapInvitation(
  { key, to }: Wrapping<RoomId>,
  wrap: string,
): InvitationGift | undefined {
  const epoch = epochOf(wrap)
  if (epoch === undefined) return undefined
  const content = openBytes(invitationLock(key, to, epoch), wrap)
  const parsed = invitationShape.safeParse(content && fromJsonBytes(content))
  const secret = parsed.success ? fromBase64url(parsed.data.secret) : undefined
  return secret === undefined ? undefined : { epoch, secret }
}

/** The link secret under the key that five words derive to. */
export function wrapDoor(
  { key, to }: Wrapping<string>,
  { group, linkSecret }: DoorGift,
  random: Random = deviceRandom,
): Sealed {
  const content = toJsonBytes({ group, link: toBase64url(linkSecret) })
  return sealBytes(doorLock(key, to), content, random)
}

export function unwrapDoor({ key, to }: Wrapping<string>, wrap: string): DoorGift | undefined {
  const content = openBytes(doorLock(key, to), wrap)
  const parsed = doorShape.safeParse(content && fromJsonBytes(content))
  if (!parsed.success) return undefined
  const linkSecret = fromBase64url(parsed.data.link)
  return linkSecret === undefined ? undefined : { group: parsed.data.group, linkSecret }
}
