import { createBeat, type Beat } from '../../shared/pace/beat.ts'
import { createCrowd } from '../../shared/pace/crowd.ts'
import { encodeRoomEvent } from '../../shared/wire/room-event.ts'
import { defaultLimits, type RelayLimits } from '../limits.ts'
import { createSweep, type Swept } from '../store/due-sweep.ts'
import { connect } from './connection.ts'
import { eraseDue } from './erase.ts'
import { heedHeld } from './held.ts'
import { checkStandings, warnOfTries, type LiveRoom, type Relay } from './live-room.ts'
import { forgetParts } from './part.ts'
import { eachRoom, hold, letGo, stopRoom, type Registry } from './registry.ts'
import { repeat } from '../surroundings.ts'
import type { SocketEvents, SocketPort } from '../../shared/host/socket-port.ts'

/** What a relay is made of. */
export interface RelayParts extends Omit<Relay, 'limits' | 'forked' | 'beat' | 'sweep'> {
  readonly limits?: Partial<RelayLimits>
  /** Told of every round that erases what is due. */
  readonly swept?: (as: Swept) => void
}

/** A relay without any transport: sockets come in, frames go out. */
export interface RelayCore {
  accept(socket: SocketPort): SocketEvents
  /** Answers what is durable, tells every socket to come back, lets go of every room. */
  stop(): Promise<void>
  /** Too many wrong words: told to facilitators, of that room or of each whose door stands open. */
  tried(room: string | undefined): void
  /** How many rooms are in memory. */
  rooms(): number
  /** The Yjs state of a room, for tests and diagnosis. */
  stateOf(room: string): Promise<Uint8Array | undefined>
}

/** Tells silent sockets that the relay is there, and cuts those whose right ran out with time. */
function watch(room: LiveRoom): void {
  const { surroundings, limits } = room.relay
  const alive = encodeRoomEvent({ event: 'alive' })
  const silentSinceMs = surroundings.elapsedMs() - limits.aliveEveryMs + limits.watchEveryMs
  for (const visitor of room.visitors) if (visitor.sentMs() <= silentSinceMs) visitor.send(alive)
  checkStandings(room)
  forgetParts(room)
  heedHeld(room)
}

export function createRelayCore(parts: RelayParts): RelayCore {
  const limits = { ...defaultLimits, ...parts.limits }
  const turns = { ...parts.surroundings, soon: setImmediate }
  // A shared store gathers no writes: a room that it keeps waiting keeps no other waiting.
  const beat: Beat = parts.store.isShared ? (run) => run() : createBeat(turns, limits.beatGapMs)
  const sweep = createSweep({ ...parts, erase: (id) => eraseDue(registry, id) })
  const relay: Relay = { ...parts, limits, beat, sweep, forked: new Set() }
  const crowd = createCrowd(parts.surroundings, limits)
  const registry: Registry = { relay, rooms: new Map(), crowd }
  const stopWatch = repeat(parts.surroundings, limits.watchEveryMs, () => {
    crowd.forget()
    void eachRoom(registry, watch)
  })
  const stopSweeps = repeat(parts.surroundings, limits.sweepEveryMs, sweep)
  sweep()
  let isStopping = false
  return {
    accept(socket) {
      const { onFrame, onClose } = connect(registry, socket)
      return { onClose, onFrame: (bytes) => (isStopping ? undefined : onFrame(bytes)) }
    },
    async stop() {
      isStopping = true
      stopWatch()
      stopSweeps()
      await eachRoom(registry, stopRoom)
    },
    tried: (id) =>
      void eachRoom(registry, (room) => (id ?? room.id) === room.id && warnOfTries(room)),
    rooms: () => registry.rooms.size,
    async stateOf(id) {
      const room = await hold(registry, id)
      if (typeof room === 'string') return undefined
      letGo(registry, room)
      return room.content.document.encode()
    },
  }
}
