import type { Store } from '../store/store.ts'
import type { RelayLimits } from './limits.ts'
import type { SocketEvents, SocketPort } from './socket-port.ts'
import type { Log, Surroundings } from './surroundings.ts'

/** What a relay is made of. `code`: words without which nobody creates a group. */
export interface RelayParts {
  readonly store: Store
  readonly surroundings: Surroundings
  readonly limits?: Partial<RelayLimits>
  readonly log: Log
  readonly code?: string
}

/** A relay without any transport: sockets come in, frames go out. */
export interface RelayCore {
  accept(socket: SocketPort): SocketEvents
  /** Answers what is durable, tells every socket to come back, lets go of every room. */
  stop(): Promise<void>
  /** The Yjs state of a room in memory, for tests and diagnosis. */
  stateOf(room: string): Promise<Uint8Array | undefined>
}

/** Not built yet: the types above are what others may lean on. */
export function createRelayCore(parts: RelayParts): RelayCore {
  throw new Error(`relay core: not built yet (${parts.store.relayId})`)
}
