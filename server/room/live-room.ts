import type { Hash, MemberId } from '../../shared/model/ids.ts'
import { roleOf, type Standing } from '../../shared/policy/standing.ts'
import type { CloseReason } from '../../shared/wire/close-codes.ts'
import type { Presence } from '../../shared/wire/presence.ts'
import type { NumberedAct } from '../../shared/wire/act.ts'
import type { Seq, Store } from '../store/store.ts'
import type { Rebuilt } from './entry.ts'
import type { EndCause } from './generation.ts'
import type { RelayLimits } from './limits.ts'
import { createPresence, type PresenceBoard } from './presence.ts'
import { viewOf, type Records } from '../../shared/policy/records.ts'
import type { Log, Surroundings } from './surroundings.ts'

/** Who a hello says is there. Which right that gives is read anew at each decision. */
export interface Caller {
  readonly kind: 'member' | 'invite' | 'screen'
  readonly member: MemberId
  readonly device: string
  /** Hash of the token they sit with, and of the invitation that brought them. */
  readonly hash: Hash
  readonly invitation: string
}

/** A socket in a room. `isFollowing`: it asked for the document and hears every update since. */
export interface Visitor {
  readonly caller: Caller
  readonly send: (frame: Uint8Array) => void
  readonly close: (reason: CloseReason) => void
  readonly heardMs: () => number
  isFollowing: boolean
  /** The generation of the replica it came with. */
  readonly generation: number
}

export interface Waiting {
  readonly visitor: Visitor
  readonly act: NumberedAct
}

/** What every room of a relay shares. */
export interface Relay {
  readonly store: Store
  readonly surroundings: Surroundings
  readonly limits: RelayLimits
  readonly log: Log
}

/** One room in memory: the only writer of its document. */
export interface LiveRoom {
  readonly id: string
  readonly relay: Relay
  /** The room that holds the members, of a session's room. */
  readonly group: LiveRoom | undefined
  /** The session rooms whose members are in this one. */
  readonly dependents: Set<LiveRoom>
  readonly visitors: Set<Visitor>
  readonly waiting: Waiting[]
  readonly presence: PresenceBoard
  content: Rebuilt
  head: Seq
  entriesSinceSnapshot: number
  due: EndCause | undefined
  work: Promise<void>
  isWorking: boolean
  /** No longer in memory: nothing more is written. */
  isGone: boolean
}

type Loaded = Pick<LiveRoom, 'id' | 'relay' | 'group' | 'content' | 'head' | 'entriesSinceSnapshot'>

export function createLiveRoom(loaded: Loaded): LiveRoom {
  const room: LiveRoom = {
    ...loaded,
    dependents: new Set(),
    visitors: new Set(),
    waiting: [],
    presence: createPresence({
      ...loaded.relay,
      here: () => whoIsHere(room),
      tellAll: (frame) => tellAll(room, frame),
    }),
    due: undefined,
    work: Promise.resolve(),
    isWorking: false,
    isGone: false,
  }
  loaded.group?.dependents.add(room)
  return room
}

/** The right of a caller at this very moment, `records` being those of the room they are in. */
export function standingOf(
  room: LiveRoom,
  { kind, member, hash, invitation }: Caller,
  records: Records = room.content.state,
): Standing | undefined {
  if (kind === 'screen') {
    return records.read('screens', hash) && { role: 'screen', member, hash }
  }
  const nowMs = room.relay.surroundings.nowMs()
  const group = viewOf(room.group?.content.state ?? records, nowMs)
  const role = roleOf(group, member, hash)
  if (role !== undefined) return { role, member, hash }
  // A newcomer may not come in the name of somebody who has a seat.
  if (kind !== 'invite' || room.group !== undefined || group.read('seats', member)) return undefined
  const untilMs = Number(group.read('invitations', invitation)?.['untilMs'] ?? 0)
  return untilMs > nowMs ? { role: 'guest', member, hash } : undefined
}

export function tellAll(room: LiveRoom, frame: Uint8Array): void {
  for (const visitor of room.visitors) visitor.send(frame)
}

export function closeAll(room: LiveRoom, reason: CloseReason): void {
  for (const visitor of room.visitors) visitor.close(reason)
}

/** Closes the sockets whose seat, pass, invitation or screen is gone, here and in its sessions. */
export function checkStandings(room: LiveRoom): void {
  for (const visitor of room.visitors) {
    if (standingOf(room, visitor.caller) !== undefined) continue
    visitor.close(visitor.caller.kind === 'invite' ? 'doorClosed' : 'removed')
  }
  room.presence.refresh()
  for (const dependent of room.dependents) checkStandings(dependent)
}

function whoIsHere(room: LiveRoom): Omit<Presence, 'outOfFrame'> {
  const standings = [...room.visitors].map(({ caller }) => standingOf(room, caller))
  const seated = standings.filter((by) => by?.role === 'facilitator' || by?.role === 'peer')
  // Sorted: the order of arrival is nobody's business.
  const here = [...new Set(seated.map((by) => String(by?.member)))].sort()
  return { here, screens: standings.filter((by) => by?.role === 'screen').length }
}
