import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { frameMessage } from './message.ts'
import { createOutgoings } from './outgoing.ts'

/** A line that remembers what each write held. */
function line() {
  const writes: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      writes.push(chunk)
      done()
    },
  })
  return { writes, stream, end: () => stream.destroy() }
}

const turn = (): Promise<void> => new Promise((next) => setImmediate(next))
const message = (length: number): Uint8Array => new Uint8Array(length).fill(length)
const framed = (...lengths: readonly number[]): Buffer =>
  Buffer.concat(lengths.map((length) => frameMessage(message(length))))

describe('[L1.4] what a socket has to send', () => {
  it('leaves in one write, in order, when the turn ends', async () => {
    const { writes, stream } = line()
    const { send, waitingBytes } = createOutgoings()(stream)
    send(message(3))
    send(message(400))
    expect(writes).toEqual([])
    expect(waitingBytes()).toBe(framed(3, 400).length)
    await turn()
    expect(writes.map((bytes) => Buffer.from(bytes))).toEqual([framed(3, 400)])
    expect(waitingBytes()).toBe(0)
    send(message(5))
    await turn()
    expect(Buffer.concat(writes)).toEqual(framed(3, 400, 5))
    expect(writes).toHaveLength(2)
  })

  it('leaves at once before something that may not wait', () => {
    const { writes, stream } = line()
    const { send, flush } = createOutgoings()(stream)
    send(message(3))
    flush()
    flush()
    expect(writes).toEqual([framed(3)])
  })

  it('goes nowhere once its line has ended, and harms no other', async () => {
    const [ended, whole] = [line(), line()]
    const outgoing = createOutgoings()
    const [first, second] = [outgoing(ended.stream), outgoing(whole.stream)]
    first.send(message(3))
    second.send(message(4))
    ended.end()
    await turn()
    expect([ended.writes, whole.writes]).toEqual([[], [framed(4)]])
  })
})
