import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket, type ClientOptions } from 'ws'
import { encodeHello } from '../shared/wire/hello.ts'
import { frame, subprotocol } from '../shared/wire/frames.ts'
import { readNumber } from '../shared/wire/json-frame.ts'
import { decodeWelcome } from '../shared/wire/welcome.ts'
import { networkAddresses } from './addresses.ts'
import type { Config } from './config.ts'
import { createHello, memberHello } from './room/testing/people.ts'
import { silentLog } from './room/testing/world.ts'
import { createMemoryDisk, openMemoryStore } from './store/memory-store.ts'
import { startRelay, type RelayDeps, type Started } from './start-relay.ts'

let appFolder: string
const running: Started[] = []

beforeAll(async () => {
  appFolder = await mkdtemp(join(tmpdir(), 'faire-echo-app-'))
  await mkdir(join(appFolder, 'assets'))
  await writeFile(join(appFolder, 'index.html'), '<!doctype html><title>Faire Écho</title>')
  await writeFile(join(appFolder, 'assets/main-x1.js'), 'export {}')
})
afterAll(() => rm(appFolder, { recursive: true }))
afterEach(async () => {
  for (const relay of running.splice(0)) await relay.stop()
})

const config: Config = {
  port: 0,
  host: '127.0.0.1',
  dataFolder: '/nowhere',
  tls: undefined,
  code: undefined,
  origins: ['https://app.example'],
}

async function start(
  deps: Partial<RelayDeps> = {},
  changed: Partial<Config> = {},
): Promise<Started> {
  const store = openMemoryStore(createMemoryDisk('relay00000000000000000'))
  const parts = { appFolder, log: silentLog, store, ...deps }
  const relay = await startRelay({ ...config, ...changed }, parts)
  if (relay.kind !== 'started') throw new Error(relay.en)
  running.push(relay)
  return relay
}

/** How a socket ends: refused by HTTP, or closed by a code. */
interface Dialled {
  readonly socket: WebSocket
  readonly opened: Promise<void>
  readonly ended: Promise<number>
  readonly frames: Uint8Array[]
}

function dial(relay: Started, options: ClientOptions = {}, path = '/relay/room'): Dialled {
  const origin = `http://localhost:${relay.port}`
  const url = `ws://127.0.0.1:${relay.port}${path}`
  const socket = new WebSocket(url, subprotocol, { origin, ...options })
  const frames: Uint8Array[] = []
  const opened = new Promise<void>((resolve) => socket.on('open', () => resolve()))
  const ended = new Promise<number>((resolve) => {
    socket.on('close', resolve)
    socket.on('unexpected-response', (_request, { statusCode }) => {
      resolve(statusCode ?? 0)
      socket.terminate()
    })
    socket.on('error', () => undefined)
  })
  socket.on('message', (bytes: Buffer) => frames.push(new Uint8Array(bytes)))
  return { socket, opened, ended, frames }
}

async function welcomed({ socket, frames }: Dialled): Promise<string | undefined> {
  while (frames.length === 0) await new Promise((resolve) => socket.once('message', resolve))
  const read = readNumber(frames[0] ?? new Uint8Array())
  return read?.number === frame.hello ? decodeWelcome(read.rest)?.role : undefined
}

interface Answered {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly text: string
}

function get(relay: Started, path: string, method = 'GET'): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: relay.port, path, method }, (answer) => {
      let text = ''
      answer.on('data', (part: Buffer) => (text += part.toString()))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

describe('the static host', () => {
  it('says publicly what salts the five words, and nothing of its groups', async () => {
    const relay = await start({}, { host: '0.0.0.0' })
    const { text, headers } = await get(relay, '/config')
    expect(JSON.parse(text)).toMatchObject({
      relay: 'relay00000000000000000',
      version: 1,
      groupCreation: 'open',
    })
    const [network] = networkAddresses()
    const expected = network === undefined ? undefined : `http://${network}:${relay.port}`
    expect(JSON.parse(text).networkOrigin).toBe(expected)
    expect(headers['cache-control']).toBe('no-store')
    expect(JSON.parse((await get(relay, '/health')).text)).toEqual({
      up: true,
      store: 'writing',
    })
  })

  it('[H1.3] serves the app under every path without a dot, fresh, and hashed files for ever', async () => {
    const relay = await start()
    for (const path of ['/', '/seance', '/groupe/x']) {
      const page = await get(relay, path)
      expect(page.text).toContain('Faire Écho')
      expect(page.headers['cache-control']).toBe('no-cache')
    }
    const asset = await get(relay, '/assets/main-x1.js')
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await get(relay, '/missing.js')).status).toBe(404)
    expect((await get(relay, '/../../package.json')).status).toBe(404)
    expect((await get(relay, '/', 'POST')).status).toBe(405)
  })

  it('[H1.3] forbids everything that comes from elsewhere, and does not upgrade a plain network', async () => {
    const relay = await start()
    const { headers } = await get(relay, '/')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${relay.port}`)
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('upgrade-insecure-requests')
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['set-cookie']).toBeUndefined()
  })
})

describe('the gate', () => {
  it('turns a socket from an allowed origin into a member of a room', async () => {
    const relay = await start()
    const awa = dial(relay)
    await awa.opened
    expect(awa.socket.protocol).toBe(subprotocol)
    expect(awa.socket.extensions).toBe('')
    awa.socket.send(encodeHello(createHello('awa', 'group')))
    expect(await welcomed(awa)).toBe('facilitator')
    awa.socket.close()
  })

  it('[W1.6] refuses a foreign, null, missing or look-alike origin', async () => {
    const relay = await start()
    const { port } = relay
    const foreign = [
      'https://evil.example',
      'null',
      `http://localhost:${port}.evil.example`,
      `https://localhost:${port}`,
      `http://localhost:${port + 1}`,
      'https://app.example.evil.example',
    ]
    for (const origin of foreign) expect(await dial(relay, { origin }).ended).toBe(403)
    const url = `ws://127.0.0.1:${port}/relay`
    const socket = new WebSocket(url, subprotocol)
    const status = await new Promise((resolve) => {
      socket.on('unexpected-response', (_request, answer) => resolve(answer.statusCode))
      socket.on('error', () => undefined)
    })
    expect(status).toBe(403)
    socket.terminate()
  })

  it('allows the origins of its configuration', async () => {
    const relay = await start()
    const app = dial(relay, { origin: 'https://app.example' })
    await app.opened
    app.socket.terminate()
  })

  it('[W1.6] refuses a capability in the address, another path, another protocol', async () => {
    const relay = await start()
    expect(await dial(relay, {}, '/relay?token=x').ended).toBe(400)
    expect(await dial(relay, {}, '/relay/room?token=x').ended).toBe(400)
    expect(await dial(relay, {}, '/elsewhere').ended).toBe(404)
    const socket = new WebSocket(`ws://127.0.0.1:${relay.port}/relay`, 'other.1', {
      origin: `http://localhost:${relay.port}`,
    })
    const status = await new Promise((resolve) => {
      socket.on('unexpected-response', (_request, answer) => resolve(answer.statusCode))
      socket.on('error', () => undefined)
    })
    expect(status).toBe(400)
    socket.terminate()
  })

  it('[W1.7] closes over-size frames with their reason, monstrous ones at once, and text', async () => {
    const relay = await start()
    const large = dial(relay)
    await large.opened
    large.socket.send(new Uint8Array(17 * 1024).fill(67))
    expect(await large.ended).toBe(4414)
    const monstrous = dial(relay)
    await monstrous.opened
    monstrous.socket.send(new Uint8Array(1024 * 1024))
    expect(await monstrous.ended).toBe(1009)
    const text = dial(relay)
    await text.opened
    text.socket.send('hello')
    expect(await text.ended).toBe(4400)
  })

  it('[W1.4] closes who does not say hello', async () => {
    const relay = await start({ limits: { helloWithinMs: 20 } })
    expect(await dial(relay).ended).toBe(4408)
  })
})

describe('starting and stopping', () => {
  it('[H1.1] says that the port is busy', async () => {
    const busy = createServer()
    await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve))
    const { port } = busy.address() as AddressInfo
    const store = openMemoryStore(createMemoryDisk())
    const result = await startRelay({ ...config, port }, { appFolder, log: silentLog, store })
    expect(result).toMatchObject({ kind: 'refused', fr: expect.stringContaining(`${port}`) })
    busy.close()
  })

  it('says why a data folder cannot be used', async () => {
    const dataFolder = join(appFolder, 'index.html')
    const result = await startRelay({ ...config, dataFolder }, { appFolder, log: silentLog })
    expect(result).toMatchObject({ kind: 'refused', en: expect.stringContaining('cannot be') })
  })

  it('[L1.5] tells everybody to come back, and has all of it when they do', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'faire-echo-'))
    const deps = { appFolder, log: silentLog }
    const first = await startRelay({ ...config, dataFolder }, deps)
    if (first.kind !== 'started') throw new Error(first.en)
    const awa = dial(first)
    await awa.opened
    awa.socket.send(encodeHello(createHello('awa', 'group')))
    expect(await welcomed(awa)).toBe('facilitator')
    await first.stop()
    expect(await awa.ended).toBe(4500)
    const second = await startRelay({ ...config, dataFolder }, deps)
    if (second.kind !== 'started') throw new Error(second.en)
    const back = dial(second)
    await back.opened
    back.socket.send(encodeHello(memberHello('awa', 'group')))
    expect(await welcomed(back)).toBe('facilitator')
    await second.stop()
    await rm(dataFolder, { recursive: true })
  })
})
