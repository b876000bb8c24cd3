import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { create, createHello, id } from '../../server/room/testing/people.ts'
import { machine } from '../../server/start-relay.ts'
import type { Surroundings } from '../../server/surroundings.ts'
import { encodeAct } from '../../shared/wire/act.ts'
import { syncStep } from '../../shared/wire/frames.ts'
import { encodeSync } from '../../shared/wire/sync.ts'
import { keepsLittle } from './memory.ts'
import { first, handshake, wsFrame, type RawSocket } from './raw-socket.ts'
import { openTcpArena, type TcpArena } from './tcp-arena.ts'

/*
 * SECURITY §12 C, over TCP. Elsewhere: t10, t12, t13 to t16 and t18 in seats, floods, raw-updates and
 * replays; t11 in doors, and what an address may still ask in the tests of the threshold.
 */

let tcp: TcpArena

beforeEach(async () => {
  tcp = await openTcpArena()
})
afterEach(async () => {
  await tcp.stillServes()
  await tcp.stop()
})

/** The same, otherwise set. */
async function restart(deps: Parameters<typeof openTcpArena>[0]): Promise<void> {
  await tcp.stop()
  tcp = await openTcpArena(deps)
}

describe('[W1.7] a WebSocket frame', () => {
  const opened = async (...frames: Buffer[]): Promise<RawSocket> => {
    const raw = tcp.attack(handshake(tcp.port))
    await raw.until(/\r\n\r\n/)
    for (const frame of frames) raw.socket.write(frame)
    return raw
  }
  const bytes = new Uint8Array([67, 123, 125])

  it.each<[string, () => Buffer[], number]>([
    [
      't04 in 16 000 fragments of one byte',
      () => [
        wsFrame(first.start, bytes.subarray(0, 1)),
        ...Array.from({ length: 16_000 }, () => wsFrame(first.more, bytes.subarray(0, 1))),
      ],
      1008,
    ],
    [
      't04 in fragments of nothing',
      () => [
        wsFrame(first.start, new Uint8Array()),
        ...Array.from({ length: 1_000 }, () => wsFrame(first.more, new Uint8Array())),
      ],
      1008,
    ],
    ['t06 unmasked', () => [wsFrame(first.binary, bytes, { masked: false })], 1002],
    ['t06 with reserved bits', () => [wsFrame(first.binary | 0x70, bytes)], 1002],
    ['t06 said to be compressed', () => [wsFrame(first.binary | 0x40, bytes)], 1002],
    ['t06 of an unknown kind', () => [wsFrame(0x83, bytes)], 1002],
    ['t06 of text', () => [wsFrame(first.text, Buffer.from('{}'))], 4400],
    ['t06 of text that is none', () => [wsFrame(first.text, new Uint8Array([0xc3, 0x28]))], 1007],
    ['a ping of 126 bytes', () => [wsFrame(first.ping, new Uint8Array(126))], 1002],
    [
      't02 a hello of one megabyte',
      () => [wsFrame(first.binary, new Uint8Array(1_048_576).fill(67))],
      1009,
    ],
    [
      'a length of 2^63',
      () => [Buffer.from([0x82, 0xff, 0x7f, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0])],
      1009,
    ],
    ['of 17 kB', () => [wsFrame(first.binary, new Uint8Array(17_000).fill(67))], 4414],
    [
      'a sync update before hello',
      () => [wsFrame(first.binary, encodeSync(syncStep.update, new Uint8Array([0, 0])))],
      4400,
    ],
  ])('%s closes its socket', async (_, frames, code) => {
    const raw = await opened(...frames())
    raw.socket.end()
    await raw.ended
    expect(raw.codes()).toEqual([code])
  })

  it('of text ends what its socket may say: nothing after it counts', async () => {
    const raw = await tcp.enterRoom('basil', 'mine')
    const act = encodeAct({
      n: 1,
      operations: [create('charter', 'main', { owner: id('basil') }) as never],
    })
    raw.socket.write(
      Buffer.concat([wsFrame(first.text, Buffer.from('x')), wsFrame(first.binary, act)]),
    )
    raw.socket.end()
    await raw.ended
    expect(raw.codes()).toEqual([4400])
    expect(raw.heard()).not.toContain('"kind":"done"')
    expect(tcp.disk.shelves.get(createHello('basil', 'mine').room)?.head).toBe(1)
  })
})

describe('a reader', () => {
  const megabyte = 1024 * 1024

  it('t08 that asks for everything and reads nothing is cut, its memory given back', async () => {
    await restart({ limits: { actsBurst: 1_000, presenceEveryMs: 1 } })
    const writer = await tcp.enterRoom('basil', 'large')
    for (let n = 1; n <= 60; n += 1) {
      const words = `1.${'w'.repeat(10_900)}`
      const operation = {
        op: 'create',
        collection: 'sessions',
        id: id(`s${n}x`),
        record: {
          owner: id('basil'),
          rev: 1,
          epoch: 1,
          words,
          room: 'r'.repeat(22),
          state: 'open',
        },
      }
      writer.socket.write(wsFrame(first.binary, encodeAct({ n, operations: [operation as never] })))
    }
    await writer.until(/"n":60/)
    const slow = await tcp.enterRoom('basil', 'large', { pausing: true })
    const asked = 30
    const step1 = wsFrame(first.binary, encodeSync(syncStep.step1, new Uint8Array([0])))
    slow.socket.write(Buffer.concat(Array.from({ length: asked }, () => step1)))
    writer.socket.write(
      wsFrame(
        first.binary,
        encodeAct({ n: 99, operations: [{ op: 'remove', collection: 'reseats', id: id('x') }] }),
      ),
    )
    await writer.until(/"n":99/)
    slow.socket.resume()
    slow.socket.on('data', () => slow.codes().length > 0 && slow.socket.end())
    await slow.ended
    expect(slow.codes()).toEqual([4508])
    // Each answer is the whole document, two thirds of a mebibyte: the network took some, no more.
    expect(slow.socket.bytesRead).toBeLessThan((asked * 0.66 * megabyte) / 2)
    writer.socket.destroy()
  })

  it('that pings without end and reads nothing is cut', async () => {
    const slow = await tcp.enterRoom('basil', 'pinger', { pausing: true })
    const pings = Buffer.concat(
      Array.from({ length: 4_000 }, () => wsFrame(first.ping, new Uint8Array(125))),
    )
    await keepsLittle(48 * megabyte, async () => {
      for (let time = 0; time < 400 && !slow.socket.destroyed; time += 1) {
        const isFlowing = slow.socket.write(pings)
        if (!isFlowing)
          await Promise.race([
            new Promise((resolve) => slow.socket.once('drain', resolve)),
            slow.ended,
          ])
      }
      await slow.ended
    })
    expect(slow.socket.bytesWritten).toBeLessThan(100 * megabyte)
  })

  it('t17 that is half gone is cut after two pings without an answer', async () => {
    let nextRound = (): void => undefined
    const pingEveryMs = 31_415
    const after: Surroundings['after'] = (ms, run) => {
      if (ms !== pingEveryMs) return machine.after(ms, run)
      nextRound = run
      return () => undefined
    }
    await restart({ limits: { pingEveryMs }, surroundings: { ...machine, after } })
    const half = await tcp.enterRoom('basil', 'half')
    for (const n of [21, 22]) {
      expect(half.socket.destroyed).toBe(false)
      // Its answer to an act tells that the relay has heard what came before: an answer to its ping.
      tcp.witness.socket.write(wsFrame(0x8a, new Uint8Array()))
      const operations = [{ op: 'remove' as const, collection: 'reseats', id: id('x') }]
      tcp.witness.socket.write(wsFrame(first.binary, encodeAct({ n, operations })))
      await tcp.witness.until(new RegExp(`"n":${n}`))
      nextRound()
    }
    await half.ended
    expect(tcp.witness.socket.destroyed).toBe(false)
  })

  it('that never finishes its request is cut', async () => {
    await restart({ limits: { requestMs: 300 } })
    const raws = [tcp.attack('GET /relay HTTP/1.1\r\nHost: x\r\n'), tcp.attack('G'), tcp.attack('')]
    await Promise.all(raws.map(({ ended }) => ended))
  })
})
