import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { first, handshake, wsFrame, type RawSocket } from '../attacks/raw-socket.ts'
import { startAttacked, type AttackedRelay } from './attacked-relay.ts'

// SECURITY §12 C against the relay as it is built: each ends by its reason and its code, nobody else
// notices, no byte of a room changes, memory stays bounded, and the process goes on.

let relay: AttackedRelay

beforeAll(async () => {
  relay = await startAttacked('requestMs=600,helloWithinMs=600,admissionMs=50,actsPerSecond=200')
})
afterAll(async () => relay.stop())

const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))
const allEnded = (raws: readonly RawSocket[]) => Promise.all(raws.map(({ ended }) => ended))
const opened = (...headers: readonly string[]): RawSocket =>
  relay.raw(handshake(relay.port, ...headers))

/** Opens a socket, sends these bytes, and tells the code it was closed with. */
async function codeFor(...frames: readonly Uint8Array[]): Promise<number | undefined> {
  const raw = opened()
  await raw.until(/ 101 [\s\S]*\r\n\r\n/)
  for (const bytes of frames) if (!raw.socket.destroyed) raw.socket.write(bytes)
  await raw.until(/never/)
  return raw.codes()[0]
}

describe('[W1.6] the built relay, before a socket', () => {
  it('t07 t17 cuts who never finishes asking, byte by byte or not at all', async () => {
    await relay.unharmed(async () => {
      const slow = many(60, () => relay.raw('GET /relay HTTP/1.1\r\nHost: x\r\n'))
      const drip = setInterval(() => {
        for (const { socket } of slow) if (!socket.destroyed) socket.write('X-A: b\r\n')
      }, 100)
      await allEnded([...slow, ...many(60, () => relay.raw('G')), ...many(60, () => relay.raw(''))])
      clearInterval(drip)
    })
  })

  it('t01 t03 t07 refuses other origins, protocols, addresses and floods of headers', async () => {
    await relay.unharmed(async () => {
      const asked = handshake(relay.port)
      for (const [raw, status] of [
        [opened('Origin: https://evil.example'), 403],
        [opened('Origin: null'), 403],
        [opened('Sec-WebSocket-Protocol: chat'), 400],
        [relay.raw(asked.replace('/relay', '/relay?token=x')), 400],
        [relay.raw(asked.replace('/relay', '/elsewhere')), 404],
        [opened(`X-Long: ${'x'.repeat(9_000)}`), 431],
        [relay.raw(asked.replace('Version: 13', 'Version: 7')), 400],
        [relay.raw(asked.replace(/Sec-WebSocket-Key: .*/, 'Sec-WebSocket-Key: short')), 400],
      ] as const) {
        await raw.ended
        expect(raw.heard()).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
      }
    })
  })

  it('t05 takes who offers compression without it', async () => {
    const raw = opened('Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits')
    expect((await raw.until(/\r\n\r\n/)).toLowerCase()).not.toContain('extensions')
    expect(raw.heard()).toMatch(/ 101 /)
    raw.socket.destroy()
  })

  it('survives what is reset once refused, or once opened', async () => {
    await relay.unharmed(async () => {
      for (const headers of many(120, (at) =>
        at % 2 === 0 ? ['Origin: https://evil.example'] : [],
      )) {
        const raw = opened(...headers)
        await new Promise((resolve) => raw.socket.once('connect', resolve))
        raw.socket.resetAndDestroy()
      }
    })
  })

  it('answers odd methods and paths in few words, and shows nothing of its disk', async () => {
    await relay.unharmed(async () => {
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])
        expect((await relay.ask('/config', { method })).status).toBe(405)
      const paths = [
        '/../../etc/passwd',
        '/%2e%2e/%2e%2e/etc/passwd',
        '/assets/..%2f..%2fmain.js',
        '/%00',
        '/.vite/manifest.json',
        '//etc/passwd',
        '/data/keys',
        `/${'a'.repeat(6_000)}`,
      ]
      for (const path of paths) {
        const { status, text } = await relay.ask(path)
        expect([path, [200, 400, 404].includes(status)]).toEqual([path, true])
        expect(text).not.toMatch(/root:|createRelay|"isEntry"/)
      }
      const odd = [
        'CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n',
        'GET http://evil.example/ HTTP/1.1\r\n\r\n',
        'GET / HTTP/9.9\r\n\r\n',
        'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
        'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
        '\u0016\u0003\u0001\u0002\u0000\u0001',
        'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n',
      ]
      const raws = odd.map((text) => relay.raw(text))
      await allEnded(raws)
    })
  })
})

describe('the built relay, once opened', () => {
  it('t02 closes who says nothing, or says hello twice', async () => {
    await relay.unharmed(async () => {
      const silent = many(40, () => opened())
      await allEnded(silent)
      expect(new Set(silent.flatMap((raw) => raw.codes()))).toEqual(new Set([4408]))
      const raw = await relay.enter('twice')
      const { encodeHello } = await import('../../shared/wire/hello.ts')
      const { memberHello } = await import('../../server/room/testing/people.ts')
      raw.socket.write(wsFrame(first.binary, encodeHello(memberHello('awa', 'attacked', 'twice'))))
      await raw.ended
      expect(raw.codes()).toEqual([4409])
    })
    expect(await relay.closedFor('helloLate')).toBeGreaterThanOrEqual(40)
    expect(await relay.closedFor('secondHello')).toBe(1)
  })

  it('[W1.7] t02 closes frames over the limit, whatever they declare', async () => {
    await relay.unharmed(async () => {
      expect(await codeFor(wsFrame(first.binary, new Uint8Array(17_000)))).toBe(4414)
      expect(await codeFor(wsFrame(first.binary, new Uint8Array(70_000)))).toBe(1009)
      // A frame of 2⁴⁰ bytes that has not come yet.
      const huge = Buffer.from([0x82, 0xff, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 3, 4])
      expect(await codeFor(huge)).toBe(1009)
    })
    expect(await relay.closedFor('tooLarge')).toBe(1)
    expect(await relay.closedFor('WS_ERR_UNSUPPORTED_MESSAGE_LENGTH')).toBeGreaterThanOrEqual(1)
  })

  it('t04 t06 closes broken, endless and unmasked fragments', async () => {
    const byte = new Uint8Array(1)
    await relay.unharmed(async () => {
      const endless = [wsFrame(first.start, byte), ...many(16_000, () => wsFrame(first.more, byte))]
      expect([1002, 1008, 1009]).toContain(await codeFor(Buffer.concat(endless)))
      expect(await codeFor(wsFrame(first.more, byte))).toBe(1002)
      expect(await codeFor(wsFrame(first.start, byte), wsFrame(first.binary, byte))).toBe(1002)
      expect(await codeFor(wsFrame(first.binary, byte, { masked: false }))).toBe(1002)
      expect(await codeFor(wsFrame(0xc2, byte))).toBe(1002)
      expect(await codeFor(wsFrame(first.ping, new Uint8Array(126)))).toBe(1002)
      expect(await codeFor(wsFrame(first.text, Buffer.from('bonjour')))).toBe(4400)
      expect(await codeFor(wsFrame(first.text, Buffer.from([0xc3, 0x28])))).toBe(1007)
    })
  })

  it('t08 cuts who pings without reading, before it costs memory', async () => {
    await relay.unharmed(async () => {
      const slow = await relay.enter('pinger', { pausing: true })
      const pings = Buffer.concat(many(4_000, () => wsFrame(first.ping, new Uint8Array(125))))
      for (let time = 0; time < 400 && !slow.socket.destroyed; time += 1) {
        if (slow.socket.write(pings)) continue
        const drained = new Promise((resolve) => slow.socket.once('drain', resolve))
        await Promise.race([drained, slow.ended])
      }
      await slow.ended
    })
    expect(await relay.closedFor('pings')).toBe(1)
  }, 60_000)

  it('t08 cuts who asks and does not read, while others go on', async () => {
    const { encodeAct } = await import('../../shared/wire/act.ts')
    const { sealed, id } = await import('../../server/room/testing/people.ts')
    const writer = await relay.enter('writer')
    const words = `1.${'w'.repeat(10_900)}`
    const room = sealed('r').slice(2, 24)
    for (let n = 1; n <= 55; n += 1) {
      const record = { owner: id('awa'), rev: 1, epoch: 1, words, room, state: 'open' }
      const create = { op: 'create', collection: 'sessions', id: id(`s${n}x`), record }
      const bytes = encodeAct({ n, operations: [create as never] })
      writer.socket.write(wsFrame(first.binary, bytes))
    }
    await writer.until(/"kind":"done","n":55/)
    writer.socket.destroy()
    await relay.unharmed(async () => {
      const slow = await relay.enter('slow', { pausing: true })
      const asks = many(40, () => wsFrame(first.binary, Buffer.from('00000100', 'hex')))
      slow.socket.write(Buffer.concat(asks))
      await expect.poll(() => relay.closedFor('tooSlow'), { timeout: 10_000 }).toBe(1)
      slow.socket.resume()
      slow.socket.on('data', () => slow.codes().length > 0 && slow.socket.end())
      await slow.ended
      expect(slow.codes()).toEqual([4508])
    })
  }, 60_000)

  it('t09 opens 400 sockets for one address, and no more', async () => {
    await relay.unharmed(async () => {
      const raws = many(420, () => opened())
      await Promise.all(raws.map((raw) => raw.until(/\r\n\r\n/)))
      const refused = raws.filter((raw) => raw.heard().includes(' 429 '))
      // The two who look on come from there too.
      expect(refused).toHaveLength(22)
      for (const { socket } of raws) socket.destroy()
      await allEnded(raws)
    })
    const { text } = await relay.ask('/metrics')
    expect(text).toContain('turned_away_total{reason="429 Too Many Requests"} 22')
    expect(text).not.toMatch(/127\.0\.0\.1|awa0|attacked/)
  })
})
