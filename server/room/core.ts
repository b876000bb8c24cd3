import { encodeRoomEvent } from '../../shared/wire/room-event.ts'
import { defaultLimits, type RelayLimits } from '../limits.ts'
import { connect } from './connection.ts'
import { checkStandings, type LiveRoom, type Relay } from './live-room.ts'
import { eachRoom, hold, letGo, stopRoom, type Registry } from './registry.ts'
import type { SocketEvents, SocketPort } from '../socket-port.ts'

/** What a relay is made of. `code`: words without which nobody creates a group. */
export interface RelayParts extends Omit<Relay, 'limits'> {
  readonly limits?: Partial<RelayLimits>
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

/** Rounds of watch in the time a socket may stay without hearing anything. */
const watchesAlive = 4

/** Tells silent sockets that the relay is there, and cuts those whose right ran out with time. */
function watch(room: LiveRoom): void {
  const { surroundings, limits } = room.relay
  const alive = encodeRoomEvent({ event: 'alive' })
  const silentSinceMs = surroundings.nowMs() - limits.aliveEveryMs * (1 - 1 / watchesAlive)
  for (const visitor of room.visitors) if (visitor.sentMs() <= silentSinceMs) visitor.send(alive)
  checkStandings(room)
}

export function createRelayCore({ code, ...parts }: RelayParts): RelayCore {
  const limits = { ...defaultLimits, ...parts.limits }
  const registry: Registry = { relay: { ...parts, limits }, rooms: new Map(), forked: new Set() }
  const threshold = { registry, members: new Map(), code }
  const { after } = parts.surroundings
  let isStopping = false
  const round = (): void => {
    void eachRoom(registry, watch)
    stopWatch = after(limits.aliveEveryMs / watchesAlive, round)
  }
  let stopWatch = after(limits.aliveEveryMs / watchesAlive, round)
  return {
    accept(socket) {
      const { onFrame, onClose } = connect(threshold, socket)
      return { onClose, onFrame: (bytes) => (isStopping ? undefined : onFrame(bytes)) }
    },
    async stop() {
      isStopping = true
      stopWatch()
      await eachRoom(registry, stopRoom)
    },
    async stateOf(id) {
      const room = await hold(registry, id)
      if (typeof room === 'string') return undefined
      letGo(registry, room)
      return room.content.document.encode()
    },
  }
}
