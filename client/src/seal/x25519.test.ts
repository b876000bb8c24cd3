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
    // Every point of low order, reduced or not, and the top bit that is never read.
    const low = [
      '0000000000000000000000000000000000000000000000000000000000000000',
      '0100000000000000000000000000000000000000000000000000000000000000',
      'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
      '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
      'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
      'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
      'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
      'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
    ]
    for (const point of low) {
      const secret = new Uint8Array(32).fill(1)
      expect(() => x25519.getSharedSecret(secret, bytes(point))).toThrow(/invalid/)
    }
    expect(() => x25519.getPublicKey(new Uint8Array(31))).toThrow(/invalid/)
  })

  it('agrees with it on odd numbers: all bits, the edges of the field, what is not reduced', () => {
    const odd = ['00', 'ff', '7f', '80', '01', 'aa'].map((each) => bytes(each.repeat(32)))
    const edges = ['eaffff', 'ebffff', 'efffff', 'f0ffff', 'ffffff'].map((each) =>
      bytes(`${each}${'ff'.repeat(28)}7f`),
    )
    for (const secret of odd)
      for (const point of [...odd.slice(1), ...edges]) {
        const answer = whole.getSharedSecret(secret, point)
        expect(x25519.getSharedSecret(secret, point)).toEqual(answer)
      }
  })
})
