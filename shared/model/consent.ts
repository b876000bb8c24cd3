import * as z from 'zod/mini'
import { hashShape, memberIdShape, recordIdShape } from './ids.ts'
import { minuteShape, ownedFields } from './record.ts'
import { audienceShape } from './audience.ts'

/**
 * Somebody's yes to one proposal: to this text, by its hash, and for this audience. It can be taken
 * back; there is no no, only silence or a request.
 */
export const consentShape = z.strictObject({ ...ownedFields, of: recordIdShape })

/** Ed25519: a public key, and a signature by it. */
export const signKeyShape = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))
export const signatureShape = z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/))

export const consentWordsShape = z.object({
  hash: hashShape,
  audience: audienceShape,
  /** « Oui » to being quoted, when their own words are in it. */
  quoted: z.boolean(),
  /** Said aloud in the facilitator's presence by this person, who answers on no device. */
  aloud: z.optional(memberIdShape),
  signature: signatureShape,
  atMin: minuteShape,
})
export type ConsentWords = z.infer<typeof consentWordsShape>
