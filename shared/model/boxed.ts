import * as z from 'zod/mini'
import { ownedFields } from './record.ts'

/** 128 to 8 192 bytes of padded words: "1." + base64url(one-time public key 32, words, tag 16). */
export const boxedMaxChars = 10_989

/** Words sealed to a library's public key: whoever wrote them cannot open them again. */
export const boxedShape = z
  .string()
  .check(z.maxLength(boxedMaxChars), z.regex(/^1\.[A-Za-z0-9_-]{235,}$/))
  .brand<'Sealed'>()

/** The clear fields of every record of a library. */
export const boxedFields = { ...ownedFields, words: boxedShape }

/** An X25519 public key: what seals to a library, and opens nothing. */
export const publicKeyShape = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{43}$/))
  .brand<'PublicKey'>()
export type PublicKey = z.infer<typeof publicKeyShape>
