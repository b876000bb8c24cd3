import * as z from 'zod/mini'

/** 128 random bits, base64url: a room. Never part of an address sent to a server. */
export const roomIdShape = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{22}$/))
  .brand<'RoomId'>()
export type RoomId = z.infer<typeof roomIdShape>

const drawn = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{16}$/))
  .brand<'RecordId'>()

/** 96 random bits, base64url: a record, a member or a device. It outlives the record in tombstones. */
export const recordIdShape = drawn
export type RecordId = z.infer<typeof recordIdShape>

/** A member is named by a record id drawn per group, so that two groups cannot be joined. */
export const memberIdShape = drawn
export type MemberId = RecordId

/** A device is named by a record id drawn per room. */
export type DeviceId = RecordId

/** SHA-256 of a capability, base64url: all that the relay keeps of it. */
export const hashShape = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{43}$/))
  .brand<'Hash'>()
export type Hash = z.infer<typeof hashShape>

/** A capability of 256 bits, base64url: it travels in hello and nowhere else. */
export const tokenShape = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{43}$/))
  .brand<'Token'>()
export type Token = z.infer<typeof tokenShape>

/** The id of a record of which a room has one only. */
export const onlyId = 'main000000000000' as RecordId
