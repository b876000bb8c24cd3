import { roomLimits } from '../../shared/policy/limits.ts'
import { decodeAct, decodeUnsigned } from '../../shared/wire/act.ts'
import { encodeAnswer } from '../../shared/wire/answer.ts'
import type { CloseReason } from '../../shared/wire/close-codes.ts'
import { frame, syncStep } from '../../shared/wire/frames.ts'
import { readNumber } from '../../shared/wire/json-frame.ts'
import { decodeGesture } from '../../shared/wire/presence.ts'
import { decodeSync, decodeVector } from '../../shared/wire/sync.ts'
import { encodeWelcome } from '../../shared/wire/welcome.ts'
import { generationOf } from './generation.ts'
import { standingOf, type LiveRoom, type Visitor } from './live-room.ts'
import { nextAct } from './numbers.ts'
import type { Throttle } from './throttle.ts'
import { work } from './work.ts'

/** A socket that was let in, its room, and the pace of its member. */
export interface Visit {
  readonly room: LiveRoom
  readonly visitor: Visitor
  readonly throttle: Throttle
  /** Rooms that opened a generation for a device ahead of them: once a process each. */
  readonly forked: Set<string>
}

/** Welcomes it: from now on it hears the room. */
export function enter({ room, visitor }: Visit): void {
  room.visitors.add(visitor)
  visitor.send(welcome(room, visitor))
  if (!room.presence.refresh()) visitor.send(room.presence.current())
}

export function leave({ room, visitor }: Visit): void {
  room.visitors.delete(visitor)
  room.presence.refresh()
}

function welcome(room: LiveRoom, { caller }: Visitor): Uint8Array {
  const { state } = room.content
  const { number, author, lostSince } = generationOf(state)
  const { limits, surroundings } = room.relay
  const wrap = state.read('invitations', caller.invitation)?.['wrap']
  return encodeWelcome({
    kind: 'welcome',
    generation: { number, author, lostSince },
    role: standingOf(room, caller)?.role ?? 'guest',
    nowMs: surroundings.nowMs(),
    nextAct: nextAct(state, caller.device),
    ...(typeof wrap === 'string' ? { wrap } : {}),
    limits: {
      frameBytes: limits.frameBytes,
      records: state.kind === 'session' ? roomLimits.recordsPerSession : roomLimits.recordsPerGroup,
      actsInFlight: limits.actsInFlight,
    },
  })
}

/** One frame of a socket that was let in; a reason to close it, when there is one. */
export function hear(visit: Visit, bytes: Uint8Array): CloseReason | undefined {
  const read = readNumber(bytes)
  switch (read?.number) {
    case frame.sync:
      return sync(visit, read.rest)
    case frame.presence:
      return gesture(visit, read.rest)
    case frame.act:
      return act(visit, read.rest)
    case frame.awareness:
      return 'notAllowed'
    case frame.hello:
      return 'secondHello'
    default:
      return 'badFrame'
  }
}

function sync({ room, visitor, forked }: Visit, rest: Uint8Array): CloseReason | undefined {
  const { step, bytes } = decodeSync(rest) ?? { step: -1 }
  if (step === syncStep.step2 || step === syncStep.update) return 'notAllowed'
  if (step !== syncStep.step1 || bytes === undefined) return 'badFrame'
  const isLong = bytes.length > room.relay.limits.stateVectorBytes
  const vector = isLong ? undefined : decodeVector(bytes)
  if (vector === undefined) return 'badFrame'
  const { document, state } = room.content
  if (!document.isBehind(vector)) {
    visitor.isFollowing = true
    visitor.send(document.step2(bytes))
    return undefined
  }
  const isOfNow = visitor.isFollowing || visitor.generation === generationOf(state).number
  if (!isOfNow) return 'generation'
  if (forked.has(room.id)) return 'badFrame'
  forked.add(room.id)
  room.relay.log.warn({}, 'a device is ahead of the room: a new generation opens')
  room.due ??= 'lost'
  work(room)
  return undefined
}

function gesture({ room, visitor, throttle }: Visit, rest: Uint8Array): CloseReason | undefined {
  const said = decodeGesture(rest)
  if (said === undefined) return 'badFrame'
  const isHeld = throttle.pass(() => {
    const role = standingOf(room, visitor.caller)?.role
    if (role !== 'facilitator' && role !== 'peer') return visitor.close('notAllowed')
    room.presence.gesture(said.gesture, visitor, role === 'facilitator')
  })
  return isHeld ? undefined : 'busy'
}

function act({ room, visitor, throttle }: Visit, rest: Uint8Array): CloseReason | undefined {
  if (visitor.caller.kind === 'screen') return 'notAllowed'
  const asked = decodeAct(rest)
  if (asked === undefined) {
    if (decodeUnsigned(rest) === undefined) return 'badFrame'
    // Posts without signature come with a later version of this relay.
    visitor.send(encodeAnswer({ kind: 'refused', n: 0, reason: 'unknown' }))
    return undefined
  }
  const isHeld = throttle.pass(() => {
    room.waiting.push({ visitor, act: asked })
    work(room)
  })
  return isHeld ? undefined : 'busy'
}
