import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { create, createHello, id, token } from '../../server/room/testing/people.ts'
import { keepingLog } from '../../server/room/testing/world.ts'
import { machine, startRelay, type RelayDeps, type Started } from '../../server/start-relay.ts'
import {
  createMemoryDisk,
  openMemoryStore,
  type MemoryDisk,
} from '../../server/store/memory-store.ts'
import type { Surroundings } from '../../server/surroundings.ts'
import { encodeAct } from '../../shared/wire/act.ts'
import { syncStep } from '../../shared/wire/frames.ts'
import { encodeHello } from '../../shared/wire/hello.ts'
import { encodeSync } from '../../shared/wire/sync.ts'
import { keepsLittle } from './memory.ts'
import { dialRaw, first, handshake, wsFrame, type RawSocket } from './raw-socket.ts'

/*
 * SECURITY §12 C, over TCP. Elsewhere: t10, t12, t13 to t16 and t18 in seats, floods, raw-updates and
 * replays; t11 in seats, and what an address may still ask in the tests of the threshold.
 */

const config = {
  port: 0,
  host: '127.0.0.1',
  dataFolder: '/nowhere',
  tls: undefined,
  code: undefined,
  origins: [],
}
/** The clock of the relay, a hundred times as fast: what takes a minute takes half a second. */
const fast: Surroundings = {
  ...machine,
  nowMs: () => 1_700_000_000_000 + performance.now() * 100,
  after: (ms, run) => machine.after(ms / 100, run),
}

let appFolder: string
let relay: Started
let disk: MemoryDisk
let log: ReturnType<typeof keepingLog>
/** Somebody in their room, before and after. */
let witness: RawSocket

async function start(deps: Partial<RelayDeps> = {}): Promise<void> {
  disk = createMemoryDisk()
  log = keepingLog()
  const started = await startRelay(config, {
    appFolder,
    log,
    store: openMemoryStore(disk),
    ...deps,
  })
  if (started.kind !== 'started') throw new Error(started.en)
  relay = started
  witness = await enterRoom('awa', 'group')
}

/** A socket welcomed in a room of its own, or in that of the same name. */
async function enterRoom(name: string, room: string, { pausing = false } = {}): Promise<RawSocket> {
  const raw = dialRaw(relay.port)
  raw.socket.write(handshake(relay.port))
  await raw.until(/101[\s\S]*\r\n\r\n/)
  raw.socket.write(wsFrame(first.binary, encodeHello(createHello(name, room))))
  await raw.until(/"kind":"welcome"/)
  if (pausing) raw.socket.pause()
  return raw
}

/** The witness is there, is answered, and its room holds what it held. */
async function stillServes(): Promise<void> {
  const shelf = disk.shelves.get(createHello('awa', 'group').room)
  witness.socket.write(
    wsFrame(
      first.binary,
      encodeAct({ n: 7, operations: [{ op: 'remove', collection: 'reseats', id: id('x') }] }),
    ),
  )
  expect(await witness.until(/"n":7/)).toContain('"kind":"expected"')
  expect(disk.shelves.get(createHello('awa', 'group').room)).toBe(shelf)
  const other = await enterRoom('basil', 'other')
  expect(other.heard()).toContain('"role":"facilitator"')
  other.socket.destroy()
}

beforeAll(async () => {
  appFolder = await mkdtemp(join(tmpdir(), 'faire-echo-attack-'))
  await writeFile(join(appFolder, 'index.html'), '<!doctype html>')
})
afterAll(() => rm(appFolder, { recursive: true }))
beforeEach(() => start())
afterEach(async () => {
  await stillServes()
  witness.socket.destroy()
  await relay.stop()
})

const attack = (...parts: readonly (string | Uint8Array)[]): RawSocket => {
  const raw = dialRaw(relay.port)
  for (const part of parts) raw.socket.write(part)
  return raw
}

describe('[W1.6] a handshake', () => {
  it.each<[string, string[], string]>([
    ['t01 from a foreign origin', ['Origin: https://evil.example'], '403'],
    ['t01 from null', ['Origin: null'], '403'],
    ['t01 from an empty origin', ['Origin: '], '403'],
    ['t01 from a look-alike', ['Origin: http://localhost.evil.example'], '403'],
    ['t01 of two origins', ['Origin: http://localhost', 'Origin: https://evil.example'], '403'],
    ['of another protocol', ['Sec-WebSocket-Protocol: chat'], '400'],
    ['of no protocol', ['Sec-WebSocket-Protocol: '], '400'],
    ['t07 with 2 000 headers', Array.from({ length: 2_000 }, (_, at) => `X-${at}: ${at}`), '431'],
    ['t07 with one header of 64 kB', [`X-Large: ${'x'.repeat(65_536)}`], '431'],
  ])('%s is refused', async (_, headers, status) => {
    const raw = attack(handshake(relay.port, ...headers))
    await raw.ended
    expect(raw.heard()).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  it('t03 with a token in its address is refused, and the token is not in the log', async () => {
    const raw = attack(handshake(relay.port).replace('/relay', `/relay?token=${token('awa')}`))
    await raw.ended
    expect(raw.heard()).toMatch(/^HTTP\/1.1 400 /)
    expect(log.lines.join()).not.toContain(token('awa'))
  })

  it.each([
    '/',
    '/relayed',
    '/relay\\evil',
    '//relay',
    '/RELAY',
    '/relay%2f..',
    '*',
    'http://evil.example/relay?x',
  ])('to %s becomes no socket', async (path) => {
    const raw = attack(handshake(relay.port).replace('/relay', path))
    await raw.ended
    expect(raw.heard()).not.toContain(' 101 ')
  })

  it('t05 that offers compression is taken without', async () => {
    const raw = attack(
      handshake(
        relay.port,
        'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits, x-webkit-deflate-frame',
      ),
    )
    expect(await raw.until(/\r\n\r\n/)).toMatch(/^HTTP\/1.1 101 /)
    expect(raw.heard().toLowerCase()).not.toContain('sec-websocket-extensions')
    raw.socket.destroy()
  })

  it('refused and reset at once never ends the relay', async () => {
    for (let time = 0; time < 100; time += 1) {
      const raw = attack(
        handshake(relay.port, 'Origin: https://evil.example'),
        new Uint8Array(time * 100),
      )
      await new Promise((resolve) => raw.socket.once('connect', resolve))
      raw.socket.resetAndDestroy()
    }
    for (let time = 0; time < 50; time += 1) {
      const raw = attack(handshake(relay.port))
      await raw.until(/ 101 /)
      raw.socket.resetAndDestroy()
    }
  })

  it('refused is closed by the relay, whoever keeps the other end open', async () => {
    const raws = Array.from({ length: 20 }, () =>
      attack(handshake(relay.port, 'Origin: https://evil.example')),
    )
    for (const { socket } of raws) {
      socket.allowHalfOpen = true
      // Nobody is there any more: what is written comes back as a reset.
      socket.on('end', () => socket.write('x') && setImmediate(() => socket.write('x')))
    }
    await Promise.all(raws.map(({ ended }) => ended))
  })

  it('t09 beyond what one address may open is refused 429', async () => {
    await relay.stop()
    await start({ limits: { socketsPerAddress: 5, groupsPerAddressHour: 50 } })
    const taken = await Promise.all(
      Array.from({ length: 4 }, (_, at) => enterRoom('awa', `room${at}`)),
    )
    const more = attack(handshake(relay.port))
    await more.ended
    expect(more.heard()).toMatch(/^HTTP\/1.1 429 /)
    for (const raw of taken) raw.socket.destroy()
    await Promise.all(taken.map(({ ended }) => ended))
  })
})

describe('[W1.7] a WebSocket frame', () => {
  const opened = async (...frames: Buffer[]): Promise<RawSocket> => {
    const raw = attack(handshake(relay.port))
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
    const raw = await enterRoom('basil', 'mine')
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
    expect(disk.shelves.get(createHello('basil', 'mine').room)?.head).toBe(1)
  })
})

describe('a reader', () => {
  const megabyte = 1024 * 1024

  it('t08 that asks for everything and reads nothing is cut, its memory given back', async () => {
    await relay.stop()
    await start({ limits: { actsBurst: 1_000, presenceEveryMs: 1 } })
    const writer = await enterRoom('basil', 'large')
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
    const slow = await enterRoom('basil', 'large', { pausing: true })
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
  }, 20_000)

  it('that pings without end and reads nothing is cut', async () => {
    const slow = await enterRoom('basil', 'pinger', { pausing: true })
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
  }, 20_000)

  it('t17 that is half gone is cut after two pings without an answer', async () => {
    await relay.stop()
    await start({ surroundings: fast })
    const half = await enterRoom('basil', 'half')
    const live = witness
    const answering = setInterval(() => live.socket.write(wsFrame(0x8a, new Uint8Array())), 50)
    await half.ended
    clearInterval(answering)
    expect(live.socket.destroyed).toBe(false)
  })

  it('that never finishes its request is cut', async () => {
    await relay.stop()
    await start({ limits: { requestMs: 300 } })
    const raws = [attack('GET /relay HTTP/1.1\r\nHost: x\r\n'), attack('G'), attack('')]
    await Promise.all(raws.map(({ ended }) => ended))
  })
})
