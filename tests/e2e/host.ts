import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brisk } from './brisk-build.ts'
import { bearWitness } from './witnesses.ts'

/** The built relay, run as a person would run it, in a folder of its own. */
export interface Host {
  readonly origin: string
  /** An address of the local network, without secure context; undefined where there is none. */
  readonly networkOrigin: string | undefined
  readonly dataFolder: string
  /** Everything it has printed since the first start. */
  printed(): string
  /** Ends it without a word, as a power cut would. */
  kill(): Promise<void>
  /** Asks it to stop; resolves with its exit code. */
  stop(): Promise<number | null>
  /** Starts it again on the same port and folder, with other settings from the environment where some are given. */
  start(env?: HostOptions['env']): Promise<void>
  /** How often that happened since its start, by its own count: `acts_total`, `sweeps_total`. */
  counted(metric: string, reason: string): Promise<number>
  /** Puts its clock wrong by so much more, where it was started with one that can be; done once it goes so. */
  shiftClock(ms: number): Promise<void>
}

interface HostOptions {
  /** A module loaded before the relay. */
  readonly preload?: string
  readonly limits?: string
  /** Another build than the one with brisk words. */
  readonly folder?: string
  /** Else one that is free. */
  readonly port?: number
  /** Settings by their names in the environment. */
  readonly env?: Readonly<Record<string, string>>
}

export async function startHost(options: HostOptions = {}): Promise<Host> {
  const { preload, limits, folder = brisk } = options
  const built = join(folder, 'server/main.js')
  if (!existsSync(built)) throw new Error('Not built: run `npm run build` first')
  const port = options.port ?? (await freePort())
  const dataFolder = await mkdtemp(join(tmpdir(), 'faire-echo-'))
  let printed = ''
  let child: ChildProcess | undefined
  const ended = (signal: NodeJS.Signals) =>
    new Promise<number | null>((resolve) => {
      if (child === undefined || hasEnded(child)) return resolve(child?.exitCode ?? null)
      child.once('exit', resolve)
      child.kill(signal)
    })
  const start = async (env = options.env) => {
    const args = ['--port', String(port), '--data', dataFolder]
    const before = preload === undefined ? [] : ['--import', preload]
    const running = spawn(process.execPath, [...before, built, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ...env, ...(limits === undefined ? {} : { LIMITS: limits }) },
    })
    child = running
    for (const output of [running.stdout, running.stderr])
      output?.on('data', (bytes: Buffer) => (printed += bytes.toString()))
    await answers(`http://localhost:${port}/config`, () => hasEnded(running))
  }
  bearWitness({ whose: 'the relay', tell: () => Promise.resolve(printed) })
  await start()
  const address = networkAddress()
  return {
    origin: `http://localhost:${port}`,
    networkOrigin: address === undefined ? undefined : `http://${address}:${port}`,
    dataFolder,
    printed: () => printed,
    kill: async () => void (await ended('SIGKILL')),
    stop: () => ended('SIGTERM'),
    start,
    async counted(metric, reason) {
      const lines = (await (await fetch(`http://localhost:${port}/metrics`)).text()).split('\n')
      const asked = `faire_echo_${metric}{reason="${reason}"} `
      return Number(lines.find((line) => line.startsWith(asked))?.slice(asked.length) ?? 0)
    },
    shiftClock: (ms) =>
      new Promise((resolve) => {
        child?.once('message', () => resolve())
        child?.send({ shiftMs: ms })
      }),
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

/** Resolves once the address answers; throws when the process behind it has ended. */
async function answers(url: string, ended: () => boolean): Promise<void> {
  for (;;) {
    if (ended()) throw new Error('The relay ended before it answered')
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

function networkAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address
}
