import { describe, expect, it } from 'vitest'
import type { RoomId } from '../../../shared/model/ids.ts'
import { signatureShape, signKeyShape } from '../../../shared/model/consent.ts'
import { signSeed } from './branches.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { rememberedVerify, signKeyOf, signWith, verify } from './sign.ts'

const group = 'g'.repeat(22) as RoomId
const seed = signSeed(new Uint8Array(32).fill(7), group)
const key = signKeyOf(seed)
const signature = signWith(seed, 'oui')

describe('[Y3.1] what a device signs', () => {
  it('is verified by the key its member published, and by no other', () => {
    expect(signKeyShape.safeParse(key).success).toBe(true)
    expect(signatureShape.safeParse(signature).success).toBe(true)
    expect(verify(signature, 'oui', key)).toBe(true)
    expect(verify(signature, 'oui ', key)).toBe(false)
    const other = signSeed(new Uint8Array(32).fill(7), 'h'.repeat(22) as RoomId)
    expect(signKeyOf(other)).not.toBe(key)
    expect(verify(signature, 'oui', signKeyOf(other))).toBe(false)
  })

  it('holds for no signature with one bit changed, and nothing that came down throws', () => {
    const bytes = fromBase64url(signature) ?? new Uint8Array()
    for (let at = 0; at < bytes.length; at += 1) {
      const bent = bytes.slice()
      bent[at] = (bent[at] ?? 0) ^ 1
      expect(verify(toBase64url(bent), 'oui', key)).toBe(false)
    }
    const zeros = toBase64url(new Uint8Array(64))
    for (const [odd, by] of [
      ['', ''],
      ['*', key],
      [signature, 'A'.repeat(43)],
      [zeros, toBase64url(new Uint8Array(32))],
      // The point at infinity as a key, with a signature that it would accept for any statement.
      [
        toBase64url(Uint8Array.from({ length: 64 }, (_, at) => Number(at === 0))),
        toBase64url(Uint8Array.from({ length: 32 }, (_, at) => Number(at === 0))),
      ],
    ] as const) {
      expect(verify(odd, 'oui', by)).toBe(false)
    }
  })

  it('is remembered by the whole of what was checked', () => {
    const remembered = rememberedVerify()
    expect(remembered(signature, 'oui', key)).toBe(true)
    expect(remembered(signature, 'oui', key)).toBe(true)
    expect(remembered(signature, 'non', key)).toBe(false)
  })
})
