import type { CloseReason } from '../../../shared/wire/close-codes.ts'
import type { Welcome } from '../../../shared/wire/welcome.ts'
import type { Presence } from '../../../shared/wire/presence.ts'
import { isFull } from './device-store.ts'
import type { Pass } from './gate.ts'
import type { Admitted, Capability, Changed, LineListener, LineOptions, LineState } from './line.ts'
import type { Entry, Settled } from './outbox.ts'
import { keptOf } from './outbox.ts'
import type { Provider } from './provider.ts'
import type { Reconnection } from './reconnection.ts'
import type { Place, Replica } from './replica.ts'
import type { Sender } from './sender.ts'
import type { ShownRecords } from './shown-records.ts'
import { shownRecords } from './shown-records.ts'
import type { Stop, Surroundings } from './surroundings.ts'

/** One connection that was welcomed, until its end. */
export interface Live {
  readonly pass: Pass
  readonly sender: Sender
  /** Step 1 frames sent, step 2 frames heard. */
  asked: number
  answered: number
}

/** Somebody waits until the replica holds all that the relay had. */
export interface SyncWaiter {
  /** How many step 2 frames of the socket it takes. */
  after: number
  readonly resolve: () => void
}

/** All that a line knows at one moment. Its parts read and write it; nobody else does. */
export interface LineCore {
  readonly options: LineOptions
  readonly world: Surroundings
  readonly place: Place
  readonly listeners: Set<LineListener>
  readonly shown: ShownRecords
  readonly waiters: Set<SyncWaiter>
  readonly settling: Settled[]
  readonly stops: Stop[]
  capability: Capability
  /** Why an invitation was turned away, while this device knocks once more as a member. */
  doorReason: CloseReason | undefined
  /** How often in a row the relay knew no such room. */
  misses: number
  state: LineState
  /** Undefined until read from the device. */
  replica: Replica | undefined
  entries: readonly Entry[]
  admitted: Admitted | undefined
  presence: Presence | undefined
  provider: Provider | undefined
  reconnection: Reconnection | undefined
  live: Live | undefined
  /** The generation to begin, seen in a welcome. */
  renewal: Welcome['generation'] | undefined
  /** False from a new generation until its first sync: what was shown stays. */
  isShowing: boolean
  isStopped: boolean
  stopKeeping: Stop | undefined
  stopHold: Stop | undefined
  /** Work on the device's store, one at a time. */
  turn: Promise<void>
}

export function createCore(options: LineOptions, world: Surroundings): LineCore {
  return {
    options,
    world,
    place: { ...options, store: world.store },
    listeners: new Set(),
    shown: shownRecords(),
    waiters: new Set(),
    settling: [],
    stops: [],
    capability: options.capability,
    doorReason: undefined,
    misses: 0,
    state: { state: 'connecting' },
    replica: undefined,
    entries: [],
    admitted: undefined,
    presence: undefined,
    provider: undefined,
    reconnection: undefined,
    live: undefined,
    renewal: undefined,
    isShowing: true,
    isStopped: false,
    stopKeeping: undefined,
    stopHold: undefined,
    turn: Promise.resolve(),
  }
}

/** The member this device speaks for. */
export function memberOf({ capability }: LineCore): string | undefined {
  return capability.kind === 'screen' ? undefined : capability.member
}

/** Work on the store, after what was asked before. */
export function inTurn<T>(core: LineCore, work: () => Promise<T>): Promise<T> {
  const next = core.turn.then(work)
  core.turn = next.then(
    () => undefined,
    () => undefined,
  )
  return next
}

/** Watches over work nobody waits for: a full device is tried again later, a stopped line is over. */
export function run(core: LineCore, work: Promise<unknown>): void {
  work.catch((cause: unknown) => {
    if (core.isStopped || isFull(cause)) return
    throw cause
  })
}

export function tellRecords({ listeners }: LineCore, changes: readonly Changed[]): void {
  if (changes.length > 0) for (const listener of listeners) listener.records?.(changes)
}

export function tellOutbox({ listeners, entries, world }: LineCore): void {
  const kept = entries.map((entry) => keptOf(entry, world.nowMs()))
  for (const listener of listeners) listener.outbox?.(kept)
}

export function tellState(core: LineCore, state: LineState): void {
  if (core.state.state === state.state) return
  core.state = state
  for (const listener of core.listeners) listener.state?.(state)
}

/** All there is at this moment, for a new listener. */
export function tellAll(core: LineCore, listener: LineListener): void {
  const { entries, world } = core
  if (core.replica !== undefined) {
    listener.records?.(core.shown.all())
    listener.outbox?.(entries.map((entry) => keptOf(entry, world.nowMs())))
  }
  listener.state?.(core.state)
  if (core.admitted !== undefined) listener.admitted?.(core.admitted)
  if (core.presence !== undefined) listener.presence?.(core.presence)
}
