import * as z from 'zod/mini'

/** 128 to 8 192 bytes of padded words, sealed: "1." + base64url(epoch 2, nonce 24, words, tag 16). */
export const sealedMaxChars = 10_982

/** How long sealed words are whose padded content has this many bytes. */
export function sealedCharsOf(bytes: number): number {
  return 2 + Math.ceil(((2 + 24 + bytes + 16) * 4) / 3)
}

/**
 * Words that only the group can open. Made by client/seal alone: the brand keeps plain words out
 * of every shared record at compile time.
 */
export const sealedShape = z
  .string()
  .check(z.maxLength(sealedMaxChars), z.regex(/^1\.[A-Za-z0-9_-]{227,}$/))
  .brand<'Sealed'>()
export type Sealed = z.infer<typeof sealedShape>

/** What stands in the place of words that are not sent: it opens nowhere. */
export const withheld = `1.${'A'.repeat(227)}` as Sealed

/** Where sealed words belong: bound to them as associated data, so that they open nowhere else. */
export interface Place {
  readonly room: string
  readonly collection: string
  readonly id: string
  readonly owner: string
  readonly epoch: number
  readonly rev: number
}
