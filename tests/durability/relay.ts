import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The built relay in a process of its own, ended and started again at will on one folder and port. */
export interface Relay {
  readonly folder: string
  readonly url: string
  /** Asks for the process, and waits for nothing. */
  launch(limits?: Limits): void
  /** Resolves once it answers; throws when it has ended instead. */
  answering(): Promise<void>
  /** Ends it without a word, as a crash would. */
  kill(): Promise<void>
  /** Asks it to stop; its exit code. */
  stop(): Promise<number | null>
  /** Its exit code, once it has ended by itself. */
  ended(): Promise<number | null>
  /** All that it printed since the first start. */
  printed(): string
  get(path: string): Promise<{ readonly status: number; readonly text: string }>
  /** No file it writes may grow beyond this; `unlimited` again. As a full disk would. */
  limitFiles(bytes: number | 'unlimited'): Promise<void>
  /** Puts its clock wrong by this much, where it was started with a clock that can be. */
  shiftClock(ms: number): void
}

export type Limits = Readonly<Record<string, number>>

interface Running {
  readonly child: ChildProcess
  readonly exit: Promise<number | null>
}

export interface RelayOptions {
  readonly folder: string
  /** What runs the process: a command that takes another after its own words. */
  readonly under?: readonly string[]
  /** A module loaded before the relay. */
  readonly preload?: string
  /** Settings beside the folder's. */
  readonly env?: Readonly<Record<string, string>>
}

const built = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url))

// Everybody comes from one address, and faster than people do.
const wide: Limits = {
  groupsPerAddressHour: 1_000_000,
  socketsPerAddress: 100_000,
  connections: 100_000,
  actsPerSecond: 100_000,
  actsBurst: 100_000,
  actsPerRoomHour: 10_000_000,
}

function written(limits: Limits): string {
  return Object.entries({ ...wide, ...limits })
    .map(([name, value]) => `${name}=${value}`)
    .join(',')
}

function run(options: RelayOptions, port: number, limits: Limits): ChildProcess {
  const { folder, under = [], preload, env = {} } = options
  const before = preload === undefined ? [] : ['--import', preload]
  const words = [...before, built, '--port', `${port}`, '--host', '127.0.0.1', '--data', folder]
  const [command = '', ...others] = [...under, process.execPath, ...words]
  return spawn(command, others, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env, LIMITS: written(limits) },
  })
}

export async function createRelay(options: RelayOptions): Promise<Relay> {
  if (!existsSync(built)) throw new Error('Not built: run `npm run build` first')
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let printed = ''
  let running: Running | undefined
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    running?.child.kill(signal)
    return running?.exit ?? Promise.resolve(null)
  }
  // Ends with the tests, however they end.
  process.once('exit', () => void running?.child.kill('SIGKILL'))
  return {
    folder: options.folder,
    url: `ws://127.0.0.1:${port}/relay`,
    launch(limits = {}) {
      const child = run(options, port, limits)
      for (const output of [child.stdout, child.stderr])
        output?.on('data', (bytes: Buffer) => (printed += bytes.toString()))
      running = { child, exit: once(child, 'exit').then(([code]) => code as number | null) }
    },
    async answering() {
      while (!(await answers(`${origin}/config`))) {
        const { exitCode, signalCode } = running?.child ?? {}
        if (exitCode !== null || signalCode !== null) throw new Error(`ended early:\n${printed}`)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    ended: () => running?.exit ?? Promise.resolve(null),
    printed: () => printed,
    async get(path) {
      const answer = await fetch(`${origin}${path}`)
      return { status: answer.status, text: await answer.text() }
    },
    async limitFiles(bytes) {
      const pid = String(running?.child.pid)
      await promisify(execFile)('prlimit', ['--pid', pid, `--fsize=${bytes}:unlimited`])
    },
    shiftClock: (ms) => void running?.child.send({ shiftMs: ms }),
  }
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined)
  return answer?.ok === true
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
