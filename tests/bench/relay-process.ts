import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rounded } from './figures.ts'

/** The built relay, in a process of its own, on a folder given. */
export interface RelayProcess {
  readonly origin: string
  /** From the process asked for to its first answer. */
  readonly upAfterMs: number
  /** Resident memory now, and the most it ever was; undefined where the system does not say. */
  memoryMb(): Promise<{ readonly now: number; readonly peak: number } | undefined>
  /** Processor time used so far. */
  processorMs(): Promise<number | undefined>
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** As `npm start` runs it. */
export const relayFlags = ['--no-concurrent-marking']

const built = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url))

export async function startRelayProcess(dataFolder: string): Promise<RelayProcess> {
  if (!existsSync(built)) throw new Error('Not built: run `npm run build` first')
  const port = await freePort()
  const startedMs = performance.now()
  const args = [
    ...relayFlags,
    built,
    '--port',
    String(port),
    '--host',
    '127.0.0.1',
    '--data',
    dataFolder,
  ]
  // One address stands for all: limits by address are lifted, and no other.
  const limits = 'groupsPerAddressHour=1000000,socketsPerAddress=100000,connections=100000'
  const env = { ...process.env, LIMITS: process.env['LIMITS'] ?? limits }
  const relay = spawn(process.execPath, args, { stdio: 'ignore', env })
  // Ends with the bench, however the bench ends.
  const end = (): void => void relay.kill('SIGKILL')
  process.once('exit', end)
  const origin = `http://localhost:${port}`
  await answers(`http://127.0.0.1:${port}/health`, relay)
  const upAfterMs = performance.now() - startedMs
  return {
    origin,
    upAfterMs,
    memoryMb: () => memoryOf(relay),
    processorMs: () => processorOf(relay),
    async stop(signal = 'SIGTERM') {
      process.off('exit', end)
      if (hasEnded(relay)) throw new Error('The relay had ended by itself')
      const exit = once(relay, 'exit')
      relay.kill(signal)
      await exit
    },
  }
}

/** Runs with a data folder that is gone afterwards. */
export async function withFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'faire-echo-bench-'))
  try {
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

export async function answers(url: string, relay: ChildProcess): Promise<void> {
  for (;;) {
    if (hasEnded(relay)) throw new Error('The relay ended before it answered')
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

/** A file of /proc about a process; nothing where there is no such thing. */
async function about(
  { pid }: Pick<ChildProcess, 'pid'>,
  name: string,
): Promise<string | undefined> {
  const path = `/proc/${pid ?? 0}/${name}`
  return existsSync(path) ? readFile(path, 'utf8') : undefined
}

export async function memoryOf(relay: ChildProcess) {
  const status = await about(relay, 'status')
  const mb = (field: string): number =>
    rounded(Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status ?? '')?.[1]) / 1_024)
  return status === undefined ? undefined : { now: mb('VmRSS'), peak: mb('VmHWM') }
}

export async function processorOf(relay: Pick<ChildProcess, 'pid'>): Promise<number | undefined> {
  const stat = await about(relay, 'stat')
  // After the name, which may hold spaces: user and system time, in hundredths of a second.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) * 10
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
