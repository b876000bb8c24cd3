import { describe, expect, it } from 'vitest'
import { forMany, frameMessage, framingOf } from './message.ts'

/** The same, read back as the standard says it is written. */
function read(framed: Uint8Array): {
  readonly first: number | undefined
  readonly bytes: number[]
} {
  const head = new DataView(framed.buffer)
  const short = head.getUint8(1)
  const lengths = {
    126: () => [4, head.getUint16(2)] as const,
    127: () => [10, Number(head.getBigUint64(2))] as const,
  }
  const long = lengths[short as keyof typeof lengths]
  const [from, length] = long === undefined ? ([2, short] as const) : long()
  expect(framed.length).toBe(from + length)
  return { first: framed[0], bytes: [...framed.subarray(from)] }
}

describe('a message on the line', () => {
  it('says its length in the shortest way, then its bytes', () => {
    for (const length of [0, 1, 125, 126, 65_535, 65_536, 200_000]) {
      const bytes = Uint8Array.from({ length }, (_, index) => index % 251)
      expect(read(frameMessage(bytes))).toEqual({ first: 0x82, bytes: [...bytes] })
    }
    expect(
      [125, 126, 65_535, 65_536].map(
        (length) => frameMessage(new Uint8Array(length)).length - length,
      ),
    ).toEqual([2, 4, 4, 10])
  })

  it('is framed once for many, others between, and never taken for another', () => {
    const [state, answer] = [5_000, 20].map((length) => new Uint8Array(length).fill(7))
    if (state === undefined || answer === undefined) throw new Error('none')
    const message = forMany(state)
    expect(message).toEqual(state)
    const first = framingOf(message)
    expect(first).toEqual(frameMessage(state))
    // Kept once: the message is the framing's own bytes.
    expect(message.buffer).toBe(first.buffer)
    expect(framingOf(answer)).toEqual(frameMessage(answer))
    expect(framingOf(message)).toBe(first)
    expect(framingOf(Uint8Array.from(message))).toEqual(first)
    expect(framingOf(Uint8Array.from(message))).not.toBe(first)
  })
})
