import * as z from 'zod/mini'
import { memberIdShape } from './ids.ts'
import { sealedShape } from './sealed.ts'

const counter = z.int().check(z.gte(1), z.lte(2 ** 31))

/** The clear fields of every record a device sends: who owns it, which version, which key epoch. */
export const ownedFields = {
  owner: z.union([memberIdShape, z.literal('')]),
  rev: counter,
  epoch: z.int().check(z.gte(1), z.lte(65_535)),
  words: sealedShape,
}

/** What the relay alone writes: order of arrival in the room, and the minute (since 1970) of arrival. */
export interface Stamp {
  readonly ord: number
  readonly atMin: number
  /** Of a member to whom the group held some of its past back: the order of arrival they read from. */
  readonly since?: number
}

/** A record as its device sent it: the relay stamps arrival anew. */
export function unstamped(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { ord: _ord, atMin: _atMin, since: _since, ...sent } = record
  return sent
}

/** A minute since 1970, written inside the sealed words by the device. */
export const minuteShape = z.int().check(z.gte(0), z.lte(2 ** 31))

/** A text a person wrote, at most `max` characters (UTF-16 units). */
export function textShape(max: number) {
  return z.string().check(z.maxLength(max))
}

/** A text that may not be blank. */
export function lineShape(max: number) {
  return z.string().check(z.maxLength(max), z.regex(/\S/))
}
