import { describe, expect, it } from 'vitest'
import { sealedMaxChars, sealedShape, type Place } from '../../../shared/model/sealed.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { openBytes, sealBytes } from './envelope.ts'
import { deviceRandom, newRecordId, newRoomId } from './random.ts'
import { openWords, sealWords } from './words-seal.ts'

const key = deviceRandom(32)
const place: Place = {
  room: newRoomId(),
  collection: 'situations',
  id: newRecordId(),
  owner: newRecordId(),
  epoch: 1,
  rev: 1,
}
const words = { title: 'Une tournée de nuit, seule', atMin: 29_000_000 }
const sealed = sealWords({ key, place }, words)

describe('sealed words', () => {
  it('[K1.1] open in their place, and fit the shape of records', () => {
    expect(openWords({ key, place }, sealed)).toEqual(words)
    expect(sealedShape.safeParse(sealed).success).toBe(true)
    expect(sealed).not.toContain('tourn')
  })

  it.each([
    ['room', newRoomId()],
    ['collection', 'echoes'],
    ['id', newRecordId()],
    ['owner', newRecordId()],
    ['owner', ''],
    ['epoch', 2],
    ['rev', 2],
  ])('[K1.1] moved to another %s, do not open (d01, d04)', (field, value) => {
    expect(openWords({ key, place: { ...place, [field]: value } }, sealed)).toBeUndefined()
  })

  it('[K1.3] with any bit flipped, do not open (d02)', () => {
    const bytes = fromBase64url(sealed.slice(2))!
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = bytes.slice()
      flipped.set([(bytes[at] ?? 0) ^ (1 << (at % 8))], at)
      expect(openWords({ key, place }, `1.${toBase64url(flipped)}`)).toBeUndefined()
    }
  })

  it('[K1.3] cut, lengthened, or of another version, do not open (d03)', () => {
    const others = ['', '1.', '1', sealed.slice(0, -1), sealed.slice(0, 200), `${sealed}A`]
    others.push(`2.${sealed.slice(2)}`, sealed.slice(2), `${sealed}${'A'.repeat(40_000)}`, '1.é')
    for (const other of others) expect(openWords({ key, place }, other)).toBeUndefined()
  })

  it('with a padding length beyond the padding, do not open (d05)', async () => {
    const { xchacha20poly1305 } = await import('@noble/ciphers/chacha.js')
    const bound = 'anywhere'
    const lock = { key, bound, epoch: 1 }
    const nonce = deviceRandom(24)
    const forge = (length: number): string => {
      const padded = new Uint8Array(128)
      new DataView(padded.buffer).setUint16(0, length)
      const cipher = xchacha20poly1305(key, nonce, new TextEncoder().encode(bound))
      return `1.${toBase64url(new Uint8Array([0, 1, ...nonce, ...cipher.encrypt(padded)]))}`
    }
    expect(openBytes(lock, forge(126))).toEqual(new Uint8Array(126))
    expect(openBytes(lock, forge(127))).toBeUndefined()
    expect(openBytes(lock, forge(65_535))).toBeUndefined()
  })

  it('take one of seven sizes, the largest within the shape of records', () => {
    const lock = { key, bound: '', epoch: 1 }
    const lengths = new Set<number>()
    for (let size = 0; size <= 8_190; size += 63) {
      lengths.add(sealBytes(lock, new Uint8Array(size), deviceRandom).length)
    }
    const largest = sealBytes(lock, new Uint8Array(8_190), deviceRandom).length
    expect([...lengths, largest].every((length) => length <= sealedMaxChars)).toBe(true)
    expect(lengths.size).toBe(7)
    expect(() => sealBytes(lock, new Uint8Array(8_191), deviceRandom)).toThrow('too long')
  })

  it('[K1.2] show their length in seven steps, each twice the one before', () => {
    const lock = { key, bound: '', epoch: 1 }
    const envelopeBytes = 2 + 24 + 16
    const shown = (size: number): number => {
      const bytes = fromBase64url(sealBytes(lock, new Uint8Array(size), deviceRandom).slice(2))
      return (bytes?.length ?? 0) - envelopeBytes
    }
    for (let step = 0; step < 7; step += 1) {
      const most = 128 * 2 ** step
      expect([shown(step === 0 ? 0 : most / 2 - 1), shown(most - 2)]).toEqual([most, most])
    }
  })

  it('[K1.3] of another key, or of no key at all, open to nothing', () => {
    expect(openWords({ key: deviceRandom(32), place }, sealed)).toBeUndefined()
    for (const odd of ['', '1.', 'words in clear', `1.${'A'.repeat(300)}`, '\u0000']) {
      expect(openWords({ key, place }, odd)).toBeUndefined()
    }
  })

  it('[K1.3] that are not JSON open to nothing', () => {
    const { room, collection, id, owner, epoch, rev } = place
    const bound = `fe1|${room}|${collection}|${id}|words|${owner}|${epoch}|${rev}`
    const odd = sealBytes({ key, bound, epoch }, new Uint8Array([255, 254]), deviceRandom)
    expect(openWords({ key, place }, odd)).toBeUndefined()
  })
})
