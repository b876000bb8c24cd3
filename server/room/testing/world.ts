import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import type { Request } from '../../../shared/policy/decide.ts'
import { encodeAct } from '../../../shared/wire/act.ts'
import { decodeAnswer, type Answer } from '../../../shared/wire/answer.ts'
import { decodeDoorAnswer } from '../../../shared/wire/door-answer.ts'
import { frame, syncStep } from '../../../shared/wire/frames.ts'
import { decodeHeldAnswer, type HeldAnswer } from '../../../shared/wire/held-answer.ts'
import { encodeHello, type Hello } from '../../../shared/wire/hello.ts'
import { readNumber } from '../../../shared/wire/json-frame.ts'
import { decodePresence, type Presence } from '../../../shared/wire/presence.ts'
import { decodeRoomEvent, type RoomEvent } from '../../../shared/wire/room-event.ts'
import { decodeSync, encodeSync } from '../../../shared/wire/sync.ts'
import { decodeWelcome, type Welcome } from '../../../shared/wire/welcome.ts'
import {
  createMemoryDisk,
  openMemoryStore,
  type DiskMood,
  type MemoryDisk,
} from '../../store/memory-store.ts'
import type { Store } from '../../store/store.ts'
import { createRelayCore, type RelayCore, type RelayParts } from '../core.ts'
import type { Log, Surroundings } from '../../surroundings.ts'

/** A clock moved by hand, chance that is a counter, and timers that run when the clock passes them. */
export interface FakeSurroundings extends Surroundings {
  advance(ms: number): Promise<void>
  /** Sets the hour of the day wrong, or right again. */
  jump(ms: number): void
}

/** Lets every promise that can settle do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((done) => setImmediate(done))
}

export function createSurroundings(startMs = 1_700_000_000_000): FakeSurroundings {
  let elapsedMs = 0
  let wallMs = startMs
  let drawn = 0
  let timers: { atMs: number; run: () => void }[] = []
  return {
    nowMs: () => wallMs + elapsedMs,
    elapsedMs: () => elapsedMs,
    jump: (ms) => void (wallMs += ms),
    random: (bytes) =>
      new Uint8Array(
        createHash('sha256')
          .update(String((drawn += 1)))
          .digest(),
      ).slice(0, bytes),
    after(ms, run) {
      const timer = { atMs: elapsedMs + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    async advance(ms) {
      await settle()
      const endMs = elapsedMs + ms
      for (;;) {
        const [next] = timers.filter(({ atMs }) => atMs <= endMs).sort((a, b) => a.atMs - b.atMs)
        if (next === undefined) break
        timers = timers.filter((each) => each !== next)
        elapsedMs = Math.max(elapsedMs, next.atMs)
        next.run()
        await settle()
      }
      elapsedMs = endMs
      await settle()
    },
  }
}

export const silentLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** A log that keeps what it was told. */
export function keepingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = []
  const keep = (fields: object, message: string): void => {
    const { cause } = fields as { cause?: Error }
    lines.push(`${message} ${cause?.message ?? ''}`)
  }
  return { lines, info: keep, warn: keep, error: keep }
}

/** No time passes here but by hand. */
const instant = { beatGapMs: 0 }

/** One relay on one memory disk. */
export interface World {
  readonly disk: MemoryDisk
  readonly surroundings: FakeSurroundings
  readonly log: ReturnType<typeof keepingLog>
  core: RelayCore
  store: Store
  /** A new relay on the same disk, the old one forgotten as by a kill. */
  restart(): void
}

interface WorldParts extends Partial<Pick<RelayParts, 'limits' | 'code'>> {
  readonly mood?: DiskMood
  /** Another relay, whose disk and time this one has too. */
  readonly beside?: Pick<World, 'disk' | 'surroundings'>
}

export function createWorld({ beside, ...parts }: WorldParts = {}): World {
  const disk = beside?.disk ?? createMemoryDisk()
  const surroundings = beside?.surroundings ?? createSurroundings()
  const { mood = {}, ...rest } = { ...parts, limits: { ...instant, ...parts.limits } }
  const log = keepingLog()
  const start = (): { store: Store; core: RelayCore } => {
    const store = openMemoryStore(disk, mood)
    return { store, core: createRelayCore({ ...rest, store, surroundings, log }) }
  }
  const world: World = {
    disk,
    surroundings,
    log,
    ...start(),
    restart: () => Object.assign(world, start()),
  }
  return world
}

/** A device as rough as a test needs: it speaks frames and remembers what it heard. */
export interface Device {
  readonly frames: Uint8Array[]
  readonly answers: Answer[]
  /** Of posts without signature. */
  readonly held: HeldAnswer[]
  readonly presences: Presence[]
  readonly events: RoomEvent['event'][]
  /** What it was told of posts without signature that wait. */
  readonly waiting: string[]
  readonly doc: Y.Doc
  welcome: Welcome | undefined
  wrap: string | undefined
  closed: string | undefined
  /** What the network holds of what was sent to it. */
  buffered: number
  send(bytes: Uint8Array): void
  act(n: number, ...operations: Request[]): void
  sync(vector?: Uint8Array): void
  leave(): void
  /** Records of a collection, by id. */
  records(collection: string): Record<string, Record<string, unknown>>
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the relay sent what its own protocol does not know')
  return value
}

function hear(device: Device, bytes: Uint8Array): void {
  const read = readNumber(bytes)
  if (read === undefined) throw new Error('the relay sent an empty frame')
  device.frames.push(bytes)
  const { number, rest } = read
  if (number === frame.sync) {
    const sync = decodeSync(rest)
    if (sync === undefined || sync.step === syncStep.step1) throw new Error('bad sync down')
    Y.applyUpdate(device.doc, sync.bytes)
  }
  if (number === frame.answer) {
    const answer = decodeAnswer(rest)
    if (answer === undefined) device.held.push(known(decodeHeldAnswer(rest)))
    else device.answers.push(answer)
  }
  if (number === frame.presence) device.presences.push(known(decodePresence(rest)))
  if (number === frame.roomEvent) {
    const told = known(decodeRoomEvent(rest))
    device.events.push(told.event)
    if (told.event === 'held') device.waiting.push(told.waiting)
  }
  if (number === frame.hello) {
    device.welcome = decodeWelcome(rest)
    device.wrap = decodeDoorAnswer(rest)?.wrap ?? device.wrap
  }
}

/** Opens a socket on the relay; says hello when one is given. */
export function dial(world: World, hello?: Hello): Device {
  const device: Device = {
    frames: [],
    answers: [],
    held: [],
    presences: [],
    events: [],
    waiting: [],
    doc: new Y.Doc(),
    welcome: undefined,
    wrap: undefined,
    closed: undefined,
    buffered: 0,
    send: (bytes) => events.onFrame(bytes),
    act: (n, ...operations) => device.send(encodeAct({ n, operations } as never)),
    sync: (vector = new Uint8Array([0])) => device.send(encodeSync(syncStep.step1, vector)),
    leave: () => events.onClose(),
    records: (collection) => device.doc.getMap(collection).toJSON(),
  }
  const events = world.core.accept({
    send: (bytes) => hear(device, bytes),
    close: (_code, reason) => {
      device.closed = reason
    },
    bufferedBytes: () => device.buffered,
  })
  if (hello !== undefined) device.send(encodeHello(hello))
  return device
}
