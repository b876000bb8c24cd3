import { roomLimits } from '../../shared/policy/limits.ts'
import { nextAct } from '../../shared/policy/numbers.ts'
import { decodeAct, decodeUnsigned } from '../../shared/wire/act.ts'
import { encodeAnswer } from '../../shared/wire/answer.ts'
import type { CloseReason } from '../../shared/wire/close-codes.ts'
import { frame, syncStep } from '../../shared/wire/frames.ts'
import { readNumber } from '../../shared/wire/json-frame.ts'
import { decodeGesture } from '../../shared/wire/presence.ts'
import { decodeSync, decodeVector } from '../../shared/wire/sync.ts'
import { encodeWelcome } from '../../shared/wire/welcome.ts'
import { generationOf } from '../store/ledger.ts'
import { standingIn, type LiveRoom, type Visitor } from './live-room.ts'
import type { Pace } from '../pace.ts'
import { work } from './work.ts'

/** A socket that was let in, its room, and the pace of its member. */
export interface Visit {
  readonly room: LiveRoom
  readonly visitor: Visitor
  readonly pace: Pace
  /** Rooms that opened a generation for a device ahead of them: once a process each. */
  readonly forked: Set<string>
}

/** Welcomes it: from now on it hears the room. */
export function enter({ room, visitor }: Visit): void {
  const { state } = room.content
  const { number, author, lostSince } = generationOf(state)
  const { surroundings } = room.relay
  const { frameBytes, actsInFlight } = room.relay.limits
  const records = roomLimits[state.kind === 'session' ? 'recordsPerSession' : 'recordsPerGroup']
  const wrap = state.read('invitations', visitor.caller.invitation)?.['wrap']
  room.visitors.add(visitor)
  visitor.send(
    encodeWelcome({
      kind: 'welcome',
      generation: { number, author, lostSince },
      role: standingIn(room, visitor.caller)?.role ?? 'guest',
      nowMs: surroundings.nowMs(),
      nextAct: nextAct(state, visitor.caller.device),
      ...(typeof wrap === 'string' ? { wrap } : {}),
      limits: { frameBytes, records, actsInFlight },
    }),
  )
  if (!room.presence.refresh()) visitor.send(room.presence.current())
}

/** Step 1 is answered from what is durable; anything that would write is not allowed. */
function sync({ room, visitor, forked }: Visit, rest: Uint8Array): CloseReason | undefined {
  const { step, bytes } = decodeSync(rest) ?? { step: -1 }
  if (step === syncStep.step2 || step === syncStep.update) return 'notAllowed'
  const isShort = bytes !== undefined && bytes.length <= room.relay.limits.stateVectorBytes
  const vector = isShort && step === syncStep.step1 ? decodeVector(bytes) : undefined
  if (vector === undefined || bytes === undefined) return 'badFrame'
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

function gesture({ room, visitor, pace }: Visit, rest: Uint8Array): CloseReason | undefined {
  const said = decodeGesture(rest)
  if (said === undefined) return 'badFrame'
  return pace(() => {
    const role = standingIn(room, visitor.caller)?.role
    if (role !== 'facilitator' && role !== 'peer') return visitor.close('notAllowed')
    room.presence.gesture(said.gesture, visitor, role === 'facilitator')
  })
}

function act({ room, visitor, pace }: Visit, rest: Uint8Array): CloseReason | undefined {
  if (visitor.caller.kind === 'screen') return 'notAllowed'
  const asked = decodeAct(rest)
  if (asked === undefined) {
    if (decodeUnsigned(rest) === undefined) return 'badFrame'
    // Posts without signature come with a later version of this relay.
    visitor.send(encodeAnswer({ kind: 'refused', n: 0, reason: 'unknown' }))
    return undefined
  }
  return pace(() => {
    // What waited for a socket that is closed since is sent again by the next one, if it still counts.
    if (room.visitors.has(visitor)) room.waiting.push({ visitor, act: asked })
    work(room)
  })
}

type Hearing = (visit: Visit, rest: Uint8Array) => CloseReason | undefined

const hearings: Readonly<Record<number, Hearing>> = {
  [frame.sync]: sync,
  [frame.presence]: gesture,
  [frame.act]: act,
  [frame.awareness]: () => 'notAllowed',
  [frame.hello]: () => 'secondHello',
}

/** One frame of a socket that was let in; a reason to close it, when there is one. */
export function hear(visit: Visit, bytes: Uint8Array): CloseReason | undefined {
  const read = readNumber(bytes)
  if (read === undefined) return 'badFrame'
  const hearing = hearings[read.number] ?? ((): CloseReason => 'badFrame')
  return hearing(visit, read.rest)
}
