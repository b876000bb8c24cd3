import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { RoomId, Token } from '../../../shared/model/ids.ts'
import { toBase64url } from './base64url.ts'

const utf8 = new TextEncoder()

/** A secret's branch: whoever holds one branch learns nothing of another. */
export function branch(secret: Uint8Array, salt: string, purpose: string): Uint8Array {
  return hkdf(sha256, secret, utf8.encode(salt), utf8.encode(`fe1/${purpose}`), 32)
}

/** What seals words in a room, from the epoch secret of that room. */
export function sealKey(epochSecret: Uint8Array, room: RoomId): Uint8Array {
  return branch(epochSecret, room, 'seal')
}

/** A session's own epoch secret: common screens are given this one and nothing of the group's. */
export function sessionSecret(groupEpochSecret: Uint8Array, session: RoomId): Uint8Array {
  return branch(groupEpochSecret, session, 'session')
}

/** What an invitation shows at the relay's door. */
export function inviteToken(linkSecret: Uint8Array, group: RoomId): Token {
  return toBase64url(branch(linkSecret, group, 'invite-token')) as Token
}

/** What opens the epoch secret that an invitation hands over; never sent. */
export function inviteKey(linkSecret: Uint8Array, group: RoomId): Uint8Array {
  return branch(linkSecret, group, 'invite-key')
}

/** What a member's device shows at the relay's door. */
export function memberToken(memberSecret: Uint8Array, group: RoomId): Token {
  return toBase64url(branch(memberSecret, group, 'member-token')) as Token
}

/** What seals drafts on this device. */
export function draftKey(deviceSecret: Uint8Array): Uint8Array {
  return branch(deviceSecret, 'device', 'draft')
}

/** What this device signs with in a group: another key in each, so that two groups cannot be joined. */
export function signSeed(deviceSecret: Uint8Array, group: RoomId): Uint8Array {
  return branch(deviceSecret, group, 'sign')
}

/** What opens the boxes made for this device when the group's key turns: another in each group. */
export function boxSeed(deviceSecret: Uint8Array, group: RoomId): Uint8Array {
  return branch(deviceSecret, group, 'box')
}
