import { x25519 as whole } from '@noble/curves/ed25519.js'
import { describe, expect, it } from 'vitest'
import { x25519 } from './x25519.ts'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const hexOf = (all: Uint8Array) => Buffer.from(all).toString('hex')

describe('X25519', () => {
  it('is that of RFC 7748, 5.2 and 6.1', () => {
    const scalar = bytes('a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4')
    const point = bytes('e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c')
    expect(hexOf(x25519.getSharedSecret(scalar, point))).toBe(
      'c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552',
    )
    const alice = bytes('77076d0a7318a57d3c16c17251b26645db5d3b6d3e1f1d1f4d1e1f7f3f6d5a2a')
    expect(hexOf(x25519.getPublicKey(alice))).toBe(hexOf(whole.getPublicKey(alice)))
  })

  it('agrees with the whole one on any key, and refuses a point of low order', () => {
    for (let drawn = 1; drawn <= 12; drawn += 1) {
      const mine = Uint8Array.from({ length: 32 }, (_, at) => (drawn * 37 + at * 11) % 256)
      const theirs = whole.getPublicKey(new Uint8Array(32).fill(drawn))
      expect(x25519.getPublicKey(mine)).toEqual(whole.getPublicKey(mine))
      expect(x25519.getSharedSecret(mine, theirs)).toEqual(whole.getSharedSecret(mine, theirs))
    }
    expect(() => x25519.getSharedSecret(new Uint8Array(32).fill(1), new Uint8Array(32))).toThrow(
      /invalid/,
    )
  })
})
