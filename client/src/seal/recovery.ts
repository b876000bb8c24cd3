import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/french.js'
import * as z from 'zod/mini'
import {
  memberIdShape,
  roomIdShape,
  tokenShape,
  type MemberId,
  type RoomId,
  type Token,
} from '../../../shared/model/ids.ts'
import type { Sealed } from '../../../shared/model/sealed.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { branch } from './branches.ts'
import { openBytes, sealBytes, type Lock } from './envelope.ts'
import { fromJsonBytes, toJsonBytes } from './json-bytes.ts'
import { deviceRandom, type Random } from './random.ts'

/** A facilitator's seat, as a sheet of paper hands it over. */
export interface RecoveryGift {
  readonly group: RoomId
  readonly member: MemberId
  /** What a new device comes with, to be given a pass of its own. */
  readonly token: Token
  readonly epochs: ReadonlyMap<number, Uint8Array>
  /** A library's: its one epoch is the key that reads it. */
  readonly opens?: 'library' | undefined
  /** Of a library: the seat of deposit, and the link that was in force. */
  readonly link?: { readonly member: MemberId; readonly token: Token } | undefined
}

const giftShape = z.object({
  group: roomIdShape,
  member: memberIdShape,
  token: tokenShape,
  epochs: z.array(z.tuple([z.int(), z.string()])).check(z.maxLength(40)),
  opens: z.optional(z.literal('library')),
  link: z.optional(z.object({ member: memberIdShape, token: tokenShape })),
})

// 128 random bits need no stretching: nobody guesses them, five spoken words could be.
const salt = 'recovery'

/** What the relay finds the wrapped seat by. */
export function recoveryDoor(secret: Uint8Array): string {
  return toBase64url(branch(secret, salt, 'recovery-door'))
}

/** What opens the boxes made for the sheet: a key that turned since it was written leads there too. */
export function recoveryBoxSeed(secret: Uint8Array): Uint8Array {
  return branch(secret, salt, 'recovery-box')
}

const lockOf = (secret: Uint8Array): Lock => ({
  key: branch(secret, salt, 'recovery-key'),
  epoch: 0,
  bound: `fe1|wrap|recovery|${recoveryDoor(secret)}`,
})

export function wrapRecovery(
  secret: Uint8Array,
  { epochs, ...gift }: RecoveryGift,
  random: Random = deviceRandom,
): Sealed {
  const plain = [...epochs].map(([epoch, bytes]) => [epoch, toBase64url(bytes)])
  return sealBytes(lockOf(secret), toJsonBytes({ ...gift, epochs: plain }), random)
}

/** Nothing when it was sealed under another secret, or altered. */
export function unwrapRecovery(secret: Uint8Array, wrap: string): RecoveryGift | undefined {
  const content = openBytes(lockOf(secret), wrap)
  const parsed = giftShape.safeParse(content && fromJsonBytes(content))
  if (!parsed.success) return undefined
  const epochs = parsed.data.epochs.flatMap(([epoch, text]) => {
    const bytes = fromBase64url(text)
    return bytes === undefined ? [] : [[epoch, bytes] as const]
  })
  return { ...parsed.data, epochs: new Map(epochs) }
}

/** Twelve French words for 128 bits; the last one holds a check against a word misread. */
export function recoveryWords(secret: Uint8Array): readonly string[] {
  return entropyToMnemonic(secret, wordlist).normalize('NFC').split(/\s+/)
}

/** The secret of twelve words from the list; nothing when one of them is not the right one. */
export function secretOfWords(words: readonly string[]): Uint8Array | undefined {
  try {
    return mnemonicToEntropy(words.join(' '), wordlist)
  } catch (cause) {
    // The library throws for a wrong count, an unknown word or a wrong check: an answer here.
    if (cause instanceof Error) return undefined
    throw cause
  }
}
