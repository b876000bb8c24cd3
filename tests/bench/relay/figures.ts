import type { Runs } from '../figures.ts'
import type { Machine } from '../machine.ts'
import type { Loss } from './loss.ts'
import type { IdleRooms, LiveRoom } from './own-memory.ts'
import type { PresenceFrames } from './presence.ts'

/** At saturation. */
export interface Throughput {
  readonly name: string
  readonly perServerSecond: Runs
  readonly changesPerSecond: Runs
  /** Percent of their cores that the server and the load used. */
  readonly serverShare: Runs
  readonly loadShare: Runs
}

/** At a pace, milliseconds. */
export interface Latency {
  readonly name: string
  readonly p50: Runs
  readonly p99: Runs
}

/** Two hundred joins, milliseconds. */
export interface Joins {
  readonly name: string
  readonly history: number
  readonly stateKb: number
  readonly serverMsEach: Runs
  readonly atOnceP99: Runs
  readonly inOneSecondP99: Runs
}

export interface ConnectionMemory {
  readonly name: string
  readonly residentKb: Runs
  readonly heapKb: Runs
}

/** All that `npm run bench:relay` measures. */
export interface RelayFigures {
  readonly machine: Machine
  readonly isPinned: boolean
  readonly commit: string
  readonly date: string
  readonly rounds: number
  readonly tookMinutes: number
  readonly loadAfter: number
  readonly throughput: readonly Throughput[]
  /** One act a tick: nothing shares its way. */
  readonly oneAct: Throughput
  readonly latency: readonly Latency[]
  readonly joins: readonly Joins[]
  readonly connections: readonly ConnectionMemory[]
  readonly losses: readonly (Loss & { readonly name: string })[]
  readonly liveRoom: LiveRoom
  readonly idleRooms: IdleRooms
  readonly presence: PresenceFrames
}

/** The figure of this name; a bench that lost one is wrong. */
export function named<T extends { readonly name: string }>(among: readonly T[], name: string): T {
  const found = among.find((one) => one.name === name)
  if (found === undefined) throw new Error(`Nothing was measured of ${name}`)
  return found
}

export type { Runs }
