import { encodeRoomEvent } from '../../shared/wire/room-event.ts'
import type { Store } from '../store/store.ts'
import { connect } from './connection.ts'
import { defaultLimits, type RelayLimits } from './limits.ts'
import { checkStandings, type LiveRoom, type Relay } from './live-room.ts'
import { createMembers } from './members.ts'
import { letGo, letGoOfAll, open, type Registry } from './registry.ts'
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
  /** The Yjs state of a room, for tests and diagnosis. */
  stateOf(room: string): Promise<Uint8Array | undefined>
}

/** Tells silent sockets that the relay is there, and cuts those whose right ran out with time. */
function watch(room: LiveRoom): void {
  const { surroundings, limits } = room.relay
  const alive = encodeRoomEvent({ event: 'alive' })
  const silentSinceMs = surroundings.nowMs() - limits.aliveEveryMs * (1 - 1 / watchesAlive)
  for (const visitor of room.visitors) if (visitor.heardMs() <= silentSinceMs) visitor.send(alive)
  checkStandings(room)
}

/** Rounds of watch in the time a socket may stay without hearing anything. */
const watchesAlive = 4

export function createRelayCore({ code, ...parts }: RelayParts): RelayCore {
  const limits = { ...defaultLimits, ...parts.limits }
  const relay: Relay = { ...parts, limits }
  const registry: Registry = { relay, slots: new Map(), forked: new Set() }
  const members = createMembers(parts.surroundings, limits)
  const round = (): void => {
    for (const { live } of registry.slots.values()) if (live !== undefined) watch(live)
    stopWatch = parts.surroundings.after(limits.aliveEveryMs / watchesAlive, round)
  }
  let stopWatch = parts.surroundings.after(limits.aliveEveryMs / watchesAlive, round)
  let isStopping = false
  return {
    accept(socket) {
      const connection = connect({ registry, members, code }, socket)
      const onFrame = (bytes: Uint8Array): void => {
        if (!isStopping) connection.onFrame(bytes)
      }
      return { onFrame, onClose: connection.onClose }
    },
    async stop() {
      isStopping = true
      stopWatch()
      await letGoOfAll(registry)
    },
    async stateOf(id) {
      const room = await open(registry, id)
      if (typeof room === 'string') return undefined
      letGo(registry, room)
      return room.content.document.encode()
    },
  }
}
