import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { createHello, id, memberHello } from '../../server/room/testing/people.ts'
import { encodeHello } from '../../shared/wire/hello.ts'
import type { Started } from '../../server/start-relay.ts'
import { startRelayProcess } from '../bench/relay-process.ts'
import { handshake, dialRaw, first, wsFrame, type RawSocket } from '../attacks/raw-socket.ts'
import { call, get, type Answered, type Line } from '../scenarios/real-relay.ts'

// The relay as it is built, in a process and a folder of its own, and who looks on while it is attacked:
// somebody in the attacked room, somebody in another.

/** What may stay in memory after an attack, and at worst during one, MB. */
const most = { after: 48, during: 160 }

export interface AttackedRelay {
  readonly port: number
  readonly room: string
  /** In the attacked room, and in another: neither may notice. */
  readonly witness: Line
  readonly stranger: Line
  raw(...parts: readonly (string | Uint8Array)[]): RawSocket
  /** A socket in the attacked room, said by hand. */
  enter(device: string, options?: { readonly pausing: boolean }): Promise<RawSocket>
  ask(path: string, way?: Parameters<typeof get>[2]): Promise<Answered>
  /** How many sockets were closed for this reason. */
  closedFor(reason: string): Promise<number>
  /** Runs an attack that must change nothing, and cost nothing that stays. */
  unharmed(attack: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

const step1 = Buffer.from('00000100', 'hex')
const ours = new Set([0, 66])
const heardBy = ({ frames }: Line): string[] =>
  frames.filter(([number]) => ours.has(number ?? -1)).map((bytes) => bytes.toString('base64'))

/** What the relay answers to somebody who holds nothing: the whole document. */
async function wholeDocument(line: Line): Promise<string> {
  const before = line.frames.length
  line.socket.send(step1)
  await expect.poll(() => line.frames.slice(before).some(([number]) => number === 0)).toBe(true)
  return line.frames.findLast(([number]) => number === 0)?.toString('base64') ?? ''
}

const pointless = { op: 'remove' as const, collection: 'reseats', id: id('x') }

/** It is there, and is answered: a number ahead changes nothing. */
async function answers(line: Line): Promise<void> {
  line.act(900, pointless)
  await expect.poll(() => line.frames.at(-1)?.toString()).toContain('"expected"')
}

async function lookOn(port: number, name: string, room: string): Promise<Line> {
  const line = await call({ port } as Started)
  line.hello(createHello(name, room))
  await line.heard()
  return line
}

type Memory = () => Promise<{ readonly now: number; readonly peak: number }>

/** Runs an attack between two looks at everything it may not change. */
async function watch(
  attack: () => Promise<void>,
  lines: readonly Line[],
  memory: Memory,
): Promise<void> {
  const documents = await Promise.all(lines.map(wholeDocument))
  const [heard, before] = [lines.map(heardBy), await memory()]
  await attack()
  expect(lines.map(heardBy)).toEqual(heard)
  expect(await Promise.all(lines.map(wholeDocument))).toEqual(documents)
  for (const line of lines) await answers(line)
  const after = await memory()
  expect(after.now - before.now).toBeLessThan(most.after)
  expect(after.peak - before.now).toBeLessThan(most.during)
}

async function enter(raw: RawSocket, device: string, pausing: boolean): Promise<RawSocket> {
  await raw.until(/101[\s\S]*\r\n\r\n/)
  const hello = encodeHello(memberHello('awa', 'attacked', device))
  raw.socket.write(wsFrame(first.binary, hello))
  await raw.until(/"kind":"welcome"/)
  if (pausing) raw.socket.pause()
  return raw
}

/** Starts it, as hosted but for what would make an attack slow to watch. */
export async function startAttacked(limits: string): Promise<AttackedRelay> {
  process.env['LIMITS'] = limits
  const folder = await mkdtemp(join(tmpdir(), 'faire-echo-attacked-'))
  const relay = await startRelayProcess(folder)
  delete process.env['LIMITS']
  const port = Number(new URL(relay.origin).port)
  const witness = await lookOn(port, 'awa', 'attacked')
  const stranger = await lookOn(port, 'zoe', 'elsewhere')
  const memory = async () => (await relay.memoryMb()) ?? { now: 0, peak: 0 }
  const raw = (...parts: readonly (string | Uint8Array)[]): RawSocket => {
    const socket = dialRaw(port)
    for (const part of parts) socket.socket.write(part)
    return socket
  }
  const ask: AttackedRelay['ask'] = (path, way) => get({ port } as Started, path, way)
  return {
    port,
    room: memberHello('awa', 'attacked').room,
    witness,
    stranger,
    raw,
    ask,
    enter: (device, { pausing } = { pausing: false }) =>
      enter(raw(handshake(port)), device, pausing),
    async closedFor(reason) {
      const { text } = await ask('/metrics')
      const line = text.split('\n').find((each) => each.includes(`closed_total{reason="${reason}"`))
      return Number(line?.split(' ').at(-1) ?? 0)
    },
    async unharmed(attack) {
      await watch(attack, [witness, stranger], memory)
      expect(JSON.parse((await ask('/health')).text)).toEqual({ up: true, store: 'writing' })
    },
    async stop() {
      for (const { socket } of [witness, stranger]) socket.terminate()
      // Throws if it had ended by itself.
      await relay.stop()
      await rm(folder, { recursive: true })
    },
  }
}
