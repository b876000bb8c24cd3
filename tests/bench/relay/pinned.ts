import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { answers, freePort, hasEnded, processorOf, memoryOf } from '../relay-process.ts'
import { heapThrough, type Heap } from './inspector.ts'

/** A server on a core of its own, as its system would say how to run it. */
export interface Program {
  readonly script: string
  /** What Node itself is asked for. */
  readonly flags?: readonly string[]
  readonly args: (port: number) => readonly string[]
  readonly env: (port: number) => NodeJS.ProcessEnv
  readonly health: string
  /** Measured from within too: what its heap holds once collected. */
  readonly isInspected?: boolean
}

export interface Pinned {
  readonly port: number
  /** Processor time used so far, all threads. */
  processorMs(): Promise<number>
  residentKb(): Promise<number>
  /** After a collection; only of a program that is inspected. */
  heap(): Promise<Heap>
  stop(signal?: NodeJS.Signals): Promise<void>
}

const canPin = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0
const serverCore = '0'
const loadCore = '1'

/** This process, which makes the load, leaves the server's core alone. */
export function pinLoad(): boolean {
  if (canPin) execFileSync('taskset', ['-acp', loadCore, String(process.pid)], { stdio: 'ignore' })
  return canPin
}

const listening = /Debugger listening on (ws:\S+)/

export async function startPinned(program: Program): Promise<Pinned> {
  const port = await freePort()
  const inspect = program.isInspected === true ? ['--inspect=127.0.0.1:0'] : []
  const node = [process.execPath, ...inspect, ...(program.flags ?? [])]
  const words = [...node, program.script, ...program.args(port)]
  const [command = '', ...args] = canPin ? ['taskset', '-c', serverCore, ...words] : words
  const env = { ...process.env, ...program.env(port) }
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env })
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4_000)))
  // Ends with the bench, however the bench ends.
  const end = (): void => void child.kill('SIGKILL')
  process.once('exit', end)
  try {
    await answers(`http://127.0.0.1:${port}${program.health}`, child)
  } catch (cause) {
    throw new Error(`${program.script} did not start: ${said}`, { cause })
  }
  return {
    port,
    processorMs: async () => (await processorOf(child)) ?? Number.NaN,
    residentKb: async () => ((await memoryOf(child))?.now ?? Number.NaN) * 1_024,
    heap: () => heapThrough(listening.exec(said)?.[1] ?? ''),
    async stop(signal = 'SIGTERM') {
      process.off('exit', end)
      if (hasEnded(child)) throw new Error(`${program.script} had ended by itself: ${said}`)
      const exit = once(child, 'exit')
      child.kill(signal)
      await exit
    },
  }
}
