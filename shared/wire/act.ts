import * as z from 'zod/mini'
import { frame } from './frames.ts'
import { decodeJson, encodeJson } from './json-frame.ts'
import { sharedLimits } from './limits.ts'
import { sureFitOf } from './sure-fit.ts'
import { countShape, idShape, namePattern, nameShape, secretShape } from './shapes.ts'

/** A record's id, or for a door the 256 bits that its words derive to. */
const recordKey = z.string().check(z.regex(/^(?:[A-Za-z0-9_-]{16}|[A-Za-z0-9_-]{43})$/))

const isNamed = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((name) => namePattern.test(name))

/** Checked where it stands: the library would copy every field, and let one named __proto__ fall. */
const fields = z.custom<Readonly<Record<string, unknown>>>(isNamed)

/** One change to one record, `record` whole, never a patch; or the posts that wait, all revealed. */
export const operationShape = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('create'), collection: nameShape, id: recordKey, record: fields }),
  z.strictObject({ op: z.literal('change'), collection: nameShape, id: recordKey, record: fields }),
  z.strictObject({ op: z.literal('remove'), collection: nameShape, id: recordKey }),
  z.strictObject({ op: z.literal('reveal'), collection: nameShape, id: recordKey }),
])

/** Up: what one gesture does to the room, all or nothing. */
export const actShape = z.strictObject({
  n: countShape.check(z.gte(1)),
  operations: z.array(operationShape).check(z.minLength(1), z.maxLength(sharedLimits.writesPerAct)),
})
export type NumberedAct = z.infer<typeof actShape>

const unsignedFields = { stint: countShape, collection: nameShape, id: idShape }

/**
 * Up, unnumbered: a post without signature, its change or its withdrawal, in one stint at a step. It
 * carries nothing that ties it to a device: `edit` is the hash of a secret of its own, shown later.
 */
export const unsignedShape = z.strictObject({
  unsigned: z.discriminatedUnion('op', [
    z.strictObject({
      op: z.literal('create'),
      ...unsignedFields,
      record: fields,
      edit: secretShape,
    }),
    z.strictObject({
      op: z.literal('change'),
      ...unsignedFields,
      record: fields,
      secret: secretShape,
    }),
    z.strictObject({ op: z.literal('remove'), ...unsignedFields, secret: secretShape }),
  ]),
})
export type UnsignedAct = z.infer<typeof unsignedShape>

export function encodeAct(act: NumberedAct): Uint8Array<ArrayBuffer> {
  return encodeJson(frame.act, act)
}

export function encodeUnsigned(act: UnsignedAct): Uint8Array<ArrayBuffer> {
  return encodeJson(frame.act, act)
}

export function decodeAct(rest: Uint8Array): NumberedAct | undefined {
  return decodeJson(actShape, rest, sureFitOf(actShape))
}

export function decodeUnsigned(rest: Uint8Array): UnsignedAct | undefined {
  return decodeJson(unsignedShape, rest)
}
