import { createRelayCore, type RelayCore } from '../../server/room/core.ts'
import type { SocketEvents, SocketPort } from '../../shared/host/socket-port.ts'
import {
  copyDisk,
  openMemoryStore,
  restoreDisk,
  type Fault,
  type MemoryDisk,
} from '../../server/store/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import { restoredStore } from '../fixtures/restored-store.ts'
import type { Chance } from './chance.ts'
import type { VirtualTime } from './virtual-time.ts'

/** Where in a write the process dies: before the log, or between the log and the document. */
export type DeathMoment = 'before' | 'after'

/** A machine that runs the relay on one disk, and breaks on demand. */
export interface RelayHost {
  readonly accept: (port: SocketPort) => SocketEvents | undefined
  /** Ends the process now; frames handed to the network may still arrive, some of them. */
  kill(): void
  /** Ends the process at that moment of its next write. */
  killAtWrite(moment: DeathMoment): void
  /** What happens to the next append. */
  faultNext(fault: Fault): void
  /** Takes a copy of the disk. */
  backUp(): void
  /** Ends the process and puts the last copy back, if there is one. */
  restore(): boolean
  start(): void
  readonly isUp: boolean
  stateOf(room: string): Promise<Uint8Array | undefined>
  /** Every byte that its disk holds of a room, as text. */
  bytesOf(room: string): string
  /** Faults planned and not come yet are forgotten. */
  calm(): void
}

interface Means {
  readonly time: VirtualTime
  readonly chance: Chance
  readonly disk: MemoryDisk
  readonly trace: (line: string) => void
  readonly idleUnloadMs: number
  readonly sweepEveryMs: number
  /** The relay died: every connection is cut. */
  readonly died: () => void
}

interface Process {
  readonly core: RelayCore
  isAlive: boolean
}

const never = new Promise<void>(() => undefined)

/** All that the machine is and will be. */
interface Machine extends Means {
  process: Process | undefined
  death: DeathMoment | undefined
  fault: Fault
  copy: MemoryDisk | undefined
  /** Rooms whose older copy was put back and not begun anew yet. */
  readonly olds: Set<string>
}

function kill(machine: Machine): void {
  if (machine.process === undefined) return
  machine.trace('relay dies')
  machine.process.isAlive = false
  machine.process = undefined
  machine.died()
}

function openStore(machine: Machine, mine: { isAlive: boolean }): Store {
  const { time, chance, disk, trace, olds } = machine
  const store = openMemoryStore(disk, {
    fault() {
      const { fault } = machine
      machine.fault = 'none'
      if (fault !== 'none') trace(`append: ${fault}`)
      return fault
    },
    async pause(moment) {
      await new Promise<void>((resolve) => void time.after(chance.below(8), resolve))
      if (mine.isAlive && machine.death === moment) {
        machine.death = undefined
        trace(`relay dies ${moment} its log`)
        kill(machine)
      }
      if (!mine.isAlive) await never
    },
  })
  return restoredStore(store, disk, olds)
}

function start(machine: Machine): void {
  if (machine.process !== undefined) return
  const { time, chance, trace, idleUnloadMs, sweepEveryMs } = machine
  trace('relay starts')
  const mine = { isAlive: true }
  const core = createRelayCore({
    store: openStore(machine, mine),
    surroundings: {
      nowMs: time.nowMs,
      elapsedMs: time.nowMs,
      random: chance.bytes,
      after: (ms, run) => time.after(ms, () => (mine.isAlive ? run() : undefined)),
    },
    log: {
      info: () => undefined,
      warn: (_fields, message) => trace(`relay warns: ${message}`),
      error: (fields, message) => trace(`relay errs: ${message} ${causeOf(fields)}`),
    },
    limits: { idleUnloadMs, sweepEveryMs, snapshotEvery: 12, beatGapMs: 0 },
  })
  machine.process = Object.assign(mine, { core })
}

/** A socket of one process: it says nothing any more once that process is dead. */
function accept({ process }: Machine, port: SocketPort): SocketEvents | undefined {
  if (process === undefined) return undefined
  const live = (run: () => void): void => {
    if (process.isAlive) run()
  }
  const events = process.core.accept({
    send: (bytes) => live(() => port.send(bytes)),
    close: (code, reason) => live(() => port.close(code, reason)),
    bufferedBytes: () => port.bufferedBytes(),
  })
  return {
    onFrame: (bytes) => live(() => events.onFrame(bytes)),
    onClose: () => live(() => events.onClose()),
  }
}

function restore(machine: Machine): boolean {
  const { copy, disk, olds } = machine
  if (copy === undefined) return false
  kill(machine)
  restoreDisk(disk, copy)
  for (const room of disk.shelves.keys()) olds.add(room)
  return true
}

function bytesOf({ disk }: Machine, room: string): string {
  const { snapshot, entries = [] } = disk.shelves.get(room) ?? {}
  const all = [snapshot, ...entries].map((each) => Buffer.from(each?.bytes ?? []))
  return Buffer.concat(all).toString('latin1')
}

export function createRelayHost(means: Means): RelayHost {
  const machine: Machine = {
    ...means,
    process: undefined,
    death: undefined,
    fault: 'none',
    copy: undefined,
    olds: new Set(),
  }
  return {
    accept: (port) => accept(machine, port),
    kill: () => kill(machine),
    killAtWrite: (moment) => void (machine.death = moment),
    faultNext: (fault) => void (machine.fault = fault),
    backUp: () => void (machine.copy = copyDisk(machine.disk)),
    restore: () => restore(machine),
    start: () => start(machine),
    get isUp() {
      return machine.process !== undefined
    },
    bytesOf: (room) => bytesOf(machine, room),
    stateOf: async (room) => machine.process?.core.stateOf(room),
    calm: () => void Object.assign(machine, { death: undefined, fault: 'none' }),
  }
}

function causeOf(fields: object): string {
  const { cause } = fields as { readonly cause?: unknown }
  return cause instanceof Error ? String(cause.stack) : String(cause)
}
