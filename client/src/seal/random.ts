import type { RecordId, RoomId, Token } from '../../../shared/model/ids.ts'
import { toBase64url } from './base64url.ts'

/** That many random bytes. Given everywhere, so that a simulation may be replayed from its seed. */
export type Random = (bytes: number) => Uint8Array

/** The device's own generator; there in insecure contexts too. */
export const deviceRandom: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes))

/** 96 random bits: a record, a member or a device. */
export function newRecordId(random: Random = deviceRandom): RecordId {
  return toBase64url(random(12)) as RecordId
}

/** 128 random bits: a room. */
export function newRoomId(random: Random = deviceRandom): RoomId {
  return toBase64url(random(16)) as RoomId
}

/** 256 random bits: a capability. */
export function newToken(random: Random = deviceRandom): Token {
  return toBase64url(random(32)) as Token
}
