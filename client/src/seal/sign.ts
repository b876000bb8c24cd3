import { getPublicKey, hashes, sign, verify as holds } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import type { Hash, Token } from '../../../shared/model/ids.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { hashOf } from './hash.ts'

const utf8 = new TextEncoder()

// Its own would be WebCrypto's, which plain http does not have.
hashes.sha512 = sha512

/** What others check a device's signatures with: published sealed, in its member's own record. */
export function signKeyOf(seed: Uint8Array): string {
  return toBase64url(getPublicKey(seed))
}

/** Ed25519 over the statement in UTF-8. */
export function signWith(seed: Uint8Array, statement: string): string {
  return toBase64url(sign(utf8.encode(statement), seed))
}

/** SHA-256 of a text in UTF-8. */
export function hashText(text: string): Hash {
  return hashOf(text as Token)
}

/**
 * True when whoever has this key signed that statement. Strict (RFC 8032), so that every device says
 * the same; never throws, whatever came down.
 */
export function verify(signature: string, statement: string, key: string): boolean {
  const signed = fromBase64url(signature)
  const by = fromBase64url(key)
  if (signed?.length !== 64 || by?.length !== 32) return false
  try {
    return holds(signed, utf8.encode(statement), by, { zip215: false })
  } catch {
    // A key that is no point of the curve: nobody signed with it.
    return false
  }
}

/** The same, each signature checked once: a screen that shows a text again checks nothing again. */
export function rememberedVerify(): typeof verify {
  const known = new Map<string, boolean>()
  return (signature, statement, key) => {
    const about = `${signature}|${key}|${statement}`
    const before = known.get(about)
    if (before !== undefined) return before
    const isSigned = verify(signature, statement, key)
    known.set(about, isSigned)
    return isSigned
  }
}
