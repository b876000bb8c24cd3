import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import type { Request } from '../../shared/policy/decide.ts'
import { encodeAct } from '../../shared/wire/act.ts'
import { encodeDoorQuestion } from '../../shared/wire/door-question.ts'
import { subprotocol } from '../../shared/wire/frames.ts'
import { encodeHello, type Hello } from '../../shared/wire/hello.ts'
import type { Config } from '../../server/config.ts'
import { silentLog } from '../../server/room/testing/world.ts'
import { startRelay, type RelayDeps, type Started } from '../../server/start-relay.ts'
import { createMemoryDisk, openMemoryStore } from '../../server/store/memory-store.ts'

const running: Started[] = []

/** A built app of one page, beside what a build leaves and nobody should read. */
function makeApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'faire-echo-app-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Faire Écho</title>')
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, '.vite/manifest.json'), 'canary')
  return folder
}
const appFolder = makeApp()

const plain: Config = {
  port: 0,
  host: '127.0.0.1',
  dataFolder: '/nowhere',
  tls: undefined,
  code: undefined,
  origins: [],
}

/** A whole relay on real sockets, and a disk in memory unless another is given. */
export async function startReal(
  config: Partial<Config> = {},
  deps: Partial<RelayDeps> = {},
): Promise<Started> {
  const store = openMemoryStore(createMemoryDisk())
  const relay = await startRelay(
    { ...plain, ...config },
    { appFolder, log: silentLog, store, ...deps },
  )
  if (relay.kind !== 'started') throw new Error(relay.en)
  running.push(relay)
  return relay
}

/** Stops all that was started. */
export async function stopAll(): Promise<void> {
  for (const relay of running.splice(0).reverse()) await relay.stop()
}

export interface Line {
  readonly socket: WebSocket
  readonly frames: Buffer[]
  /** The next frame, or how it ended instead. */
  heard(): Promise<Buffer | number>
  /** Its close code, or the status that refused it. */
  readonly ended: Promise<number>
  hello(hello: Hello): void
  ask(door: string): void
  act(n: number, ...operations: Request[]): void
}

/** A socket of a device at an address that a trusted proxy tells. */
export async function call(relay: Started, from?: string): Promise<Line> {
  const headers = from === undefined ? {} : { 'x-forwarded-for': from }
  const socket = new WebSocket(`ws://127.0.0.1:${relay.port}/relay`, subprotocol, {
    origin: `http://localhost:${relay.port}`,
    headers,
  })
  const frames: Buffer[] = []
  socket.on('message', (bytes: Buffer) => frames.push(bytes))
  socket.on('error', () => undefined)
  const ended = new Promise<number>((resolve) => {
    socket.on('close', resolve)
    socket.on('unexpected-response', (_request, { statusCode = 0 }) => {
      resolve(statusCode)
      socket.terminate()
    })
  })
  await Promise.race([ended, new Promise((resolve) => socket.once('open', resolve))])
  let read = 0
  return {
    socket,
    frames,
    ended,
    async heard() {
      const next = new Promise((resolve) => socket.once('message', resolve))
      if (frames.length <= read) {
        const code = await Promise.race([ended, next])
        if (typeof code === 'number') return code
      }
      read += 1
      return frames[read - 1] ?? Buffer.of()
    },
    hello: (hello) => socket.send(encodeHello(hello)),
    ask: (door) => socket.send(encodeDoorQuestion({ kind: 'door', door })),
    act: (n, ...operations) => socket.send(encodeAct({ n, operations } as never)),
  }
}

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

interface Way {
  readonly method?: string
  readonly headers?: Record<string, string>
}

/** One request, its path sent as written. */
export function get(
  { port }: Started,
  path: string,
  { method = 'GET', headers = {} }: Way = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
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
