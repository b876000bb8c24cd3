import { sha256 } from '@noble/hashes/sha2.js'
import type { Hash, Token } from '../../../shared/model/ids.ts'
import { toBase64url } from './base64url.ts'

const utf8 = new TextEncoder()

/** What the relay keeps of a capability: SHA-256 of the token's text in UTF-8, base64url. */
export function hashOf(token: Token): Hash {
  return toBase64url(sha256(utf8.encode(token))) as Hash
}
