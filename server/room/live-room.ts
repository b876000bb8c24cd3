import type { Beat } from '../../shared/pace/beat.ts'
import { createPresence } from '../../shared/pace/gathered.ts'
import type { Pace } from '../../shared/pace/pace.ts'
import { createQuota } from '../../shared/pace/quota.ts'
import { isDoorOpen } from '../../shared/policy/decide.ts'
import type { waitingOf } from '../../shared/policy/held.ts'
import type { Records } from '../../shared/policy/records.ts'
import { shareOf, type Share } from '../../shared/policy/share.ts'
import type { Refusal } from '../../shared/policy/refusals.ts'
import { standingOf, whyOut, type Caller } from '../../shared/policy/standing.ts'
import { whoIsHere } from '../../shared/policy/who-is-here.ts'
import { createSenders, type Senders } from '../../shared/policy/senders.ts'
import type { NumberedAct, UnsignedAct } from '../../shared/wire/act.ts'
import type { CloseReason } from '../../shared/wire/close-codes.ts'
import { encodeRoomEvent } from '../../shared/wire/room-event.ts'
import type { RelayLimits } from '../limits.ts'
import type { RoomLog } from '../store/room-log.ts'
import type { Store } from '../store/store.ts'
import type { Log, Stop, Surroundings } from '../surroundings.ts'
import type { Content } from '../store/document.ts'
import type { EndCause } from '../store/ledger.ts'

const doorTried = encodeRoomEvent({ event: 'door-tried' })

/** A socket in a room. */
export interface Visitor {
  readonly room: LiveRoom
  readonly caller: Caller
  /** What it is sent of the document. */
  readonly share: Share
  /** That of its member, over all their sockets. */
  readonly pace: Pace
  /** The generation of the replica it came with. */
  readonly generation: number
  /** True once it asked for the document: it hears every update since. */
  isFollowing: boolean
  /** What it last heard of the posts that wait, when it facilitates. */
  toldHeld?: ReturnType<typeof waitingOf>
  readonly send: (frame: Uint8Array) => void
  readonly close: (reason: CloseReason) => void
  /** When something was last sent to it, by the clock that never jumps. */
  readonly sentMs: () => number
}

/** What every room of a relay shares. */
export interface Relay {
  readonly store: Store
  readonly surroundings: Surroundings
  readonly limits: RelayLimits
  readonly beat: Beat
  readonly log: Log
  /** Words without which nobody creates a group, if any. */
  readonly code?: string
  /** Told of every act: done, or why not. */
  readonly answered?: (as: Refusal | 'done') => void
  /** Something may be due: it is looked for at once. */
  readonly sweep: () => void
  /** Rooms that opened a generation because a device was ahead of them: once a process each. */
  readonly forked: Set<string>
}

/** One room in memory: the only writer of its document. */
export interface LiveRoom {
  readonly id: string
  readonly relay: Relay
  /** The room that holds the members, of a session's room. */
  readonly group: LiveRoom | undefined
  content: Content
  readonly log: RoomLog
  /** The session rooms whose members are in this one. */
  readonly dependents: Set<LiveRoom>
  readonly visitors: Set<Visitor>
  readonly waiting: { readonly visitor: Visitor; readonly asked: NumberedAct | UnsignedAct }[]
  /** Who posted without a signature lately: never with what, and never written. */
  readonly senders: Senders
  /** Enough posts wait: they are shown with the next entry. */
  isRevealDue: boolean
  /** Takes one act of its hour. */
  readonly takeOne: () => boolean
  readonly presence: ReturnType<typeof createPresence>
  /** The generation is to end, as soon as nothing is in flight. */
  due?: EndCause | undefined
  work?: Promise<void> | undefined
  /** No longer in memory: nothing more is written. */
  isGone: boolean
  users: number
  stopIdle?: Stop
  stopFollowing?: Stop
}

type Loaded = Pick<LiveRoom, 'id' | 'relay' | 'group' | 'content' | 'log'>

export function createLiveRoom(loaded: Loaded): LiveRoom {
  const { store } = loaded.relay
  const room: LiveRoom = {
    ...loaded,
    dependents: new Set(),
    visitors: new Set(),
    waiting: [],
    senders: createSenders(loaded.content.state),
    isRevealDue: false,
    takeOne: createQuota(loaded.relay.surroundings, loaded.relay.limits.actsPerRoomHour),
    presence: createPresence({
      ...loaded.relay,
      here: () => whoIsHere([...room.visitors].map(({ caller }) => standingIn(room, caller))),
      tellAll: (frame) => tellAll(room, frame),
      say: store.isShared ? (words) => store.say(room.id, words) : undefined,
    }),
    isGone: false,
    users: 0,
  }
  loaded.group?.dependents.add(room)
  return room
}

/** The right of a caller in this room, now; `own` when its records are not those durable. */
export function standingIn(room: LiveRoom, caller: Caller, own: Records = room.content.state) {
  const nowMs = room.relay.surroundings.nowMs()
  return standingOf(caller, { room: room.id, own, group: room.group?.content.state, nowMs })
}

/** No socket more of that kind: newcomers take nothing from those who have a seat. */
export function isFull({ visitors, relay: { limits } }: LiveRoom, { kind }: Caller): boolean {
  const isNew = kind === 'invite'
  const alike = [...visitors].filter(({ caller }) => (caller.kind === 'invite') === isNew)
  return alike.length >= (isNew ? limits.newcomersPerRoom : limits.socketsPerRoom)
}

export function tellAll(room: LiveRoom, frame: Uint8Array): void {
  for (const visitor of room.visitors) visitor.send(frame)
}

export function closeAll(room: LiveRoom, reason: CloseReason): void {
  for (const visitor of room.visitors) visitor.close(reason)
}

/** Says why, in a frame and in a code: some clients see only one of the two. */
export function endAll(room: LiveRoom, event: 'generation' | 'restarting' | 'erased'): void {
  tellAll(room, encodeRoomEvent({ event }))
  closeAll(room, event)
}

/** Tells the facilitators, in its sessions too, that wrong words are tried while their door is open. */
export function warnOfTries(room: LiveRoom): void {
  const nowMs = room.relay.surroundings.nowMs()
  if (!isDoorOpen({ each: room.content.state.each, nowMs })) return
  for (const here of [room, ...room.dependents]) {
    for (const visitor of here.visitors)
      if (standingIn(here, visitor.caller)?.role === 'facilitator') visitor.send(doorTried)
  }
}

/**
 * Closes the sockets whose seat, pass, invitation or screen is gone, here and in its sessions. Whoever is
 * to be sent another part of the room begins again.
 */
export function checkStandings(room: LiveRoom): void {
  for (const visitor of room.visitors) {
    const by = standingIn(room, visitor.caller)
    if (by === undefined) visitor.close(whyOut(visitor.caller, (room.group ?? room).content.state))
    else if (shareOf(by) !== visitor.share) visitor.close('generation')
  }
  room.presence.refresh()
  for (const dependent of room.dependents) checkStandings(dependent)
}
