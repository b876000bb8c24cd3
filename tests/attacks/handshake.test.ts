import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { token } from '../../server/room/testing/people.ts'
import { handshake } from './raw-socket.ts'
import { openTcpArena, type TcpArena } from './tcp-arena.ts'

// SECURITY §12 C: what becomes no socket. What does is tried in transport.test.ts.

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
    const raw = tcp.attack(handshake(tcp.port, ...headers))
    await raw.ended
    expect(raw.heard()).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  it('t03 with a token in its address is refused, and the token is not in the log', async () => {
    const raw = tcp.attack(handshake(tcp.port).replace('/relay', `/relay?token=${token('awa')}`))
    await raw.ended
    expect(raw.heard()).toMatch(/^HTTP\/1.1 400 /)
    expect(tcp.log.lines.join()).not.toContain(token('awa'))
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
    const raw = tcp.attack(handshake(tcp.port).replace('/relay', path))
    await raw.ended
    expect(raw.heard()).not.toContain(' 101 ')
  })

  it('t05 that offers compression is taken without', async () => {
    const raw = tcp.attack(
      handshake(
        tcp.port,
        'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits, x-webkit-deflate-frame',
      ),
    )
    expect(await raw.until(/\r\n\r\n/)).toMatch(/^HTTP\/1.1 101 /)
    expect(raw.heard().toLowerCase()).not.toContain('sec-websocket-extensions')
    raw.socket.destroy()
  })

  it('refused and reset at once never ends the relay', async () => {
    for (let time = 0; time < 100; time += 1) {
      const raw = tcp.attack(
        handshake(tcp.port, 'Origin: https://evil.example'),
        new Uint8Array(time * 100),
      )
      await new Promise((resolve) => raw.socket.once('connect', resolve))
      raw.socket.resetAndDestroy()
    }
    for (let time = 0; time < 50; time += 1) {
      const raw = tcp.attack(handshake(tcp.port))
      await raw.until(/ 101 /)
      raw.socket.resetAndDestroy()
    }
  })

  it('refused is closed by the relay, whoever keeps the other end open', async () => {
    const raws = Array.from({ length: 20 }, () =>
      tcp.attack(handshake(tcp.port, 'Origin: https://evil.example')),
    )
    for (const { socket } of raws) {
      socket.allowHalfOpen = true
      // Nobody is there any more: what is written comes back as a reset.
      socket.on('end', () => socket.write('x') && setImmediate(() => socket.write('x')))
    }
    await Promise.all(raws.map(({ ended }) => ended))
  })

  it('t09 beyond what one address may open is refused 429', async () => {
    await restart({ limits: { socketsPerAddress: 5, groupsPerAddressHour: 50 } })
    const taken = await Promise.all(
      Array.from({ length: 4 }, (_, at) => tcp.enterRoom('awa', `room${at}`)),
    )
    const more = tcp.attack(handshake(tcp.port))
    await more.ended
    expect(more.heard()).toMatch(/^HTTP\/1.1 429 /)
    for (const raw of taken) raw.socket.destroy()
    await Promise.all(taken.map(({ ended }) => ended))
  })
})
