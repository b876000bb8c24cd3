import { roomLimits } from '../../shared/policy/limits.ts'
import { nextAct } from '../../shared/policy/numbers.ts'
import { decodeAct, decodeUnsigned } from '../../shared/wire/act.ts'
import { encodeAnswer, type Answer } from '../../shared/wire/answer.ts'
import type { CloseReason } from '../../shared/wire/close-codes.ts'
import { frame, syncStep } from '../../shared/wire/frames.ts'
import { readNumber } from '../../shared/wire/json-frame.ts'
import { decodeGesture } from '../../shared/wire/presence.ts'
import { decodeSync, decodeVector } from '../../shared/wire/sync.ts'
import { encodeWelcome } from '../../shared/wire/welcome.ts'
import { generationOf } from '../store/ledger.ts'
import { standingIn, type Visitor } from './live-room.ts'
import { work } from './work.ts'

/** Welcomes it: from now on it hears the room. */
export function enter(visitor: Visitor): void {
  const { room } = visitor
  const { state } = room.content
  const { number, author, lostSince } = generationOf(state)
  const { surroundings, limits } = room.relay
  const { frameBytes, actsInFlight } = limits
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
function sync(visitor: Visitor, rest: Uint8Array): CloseReason | undefined {
  const { room } = visitor
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
  if (room.relay.forked.has(room.id)) return 'badFrame'
  room.relay.forked.add(room.id)
  room.relay.log.warn({}, 'a device is ahead of the room: a new generation opens')
  room.due ??= 'lost'
  work(room)
  return undefined
}

function gesture(visitor: Visitor, rest: Uint8Array): CloseReason | undefined {
  const { room, pace } = visitor
  const said = decodeGesture(rest)
  if (said === undefined) return 'badFrame'
  return pace(() => {
    const role = standingIn(room, visitor.caller)?.role
    if (role !== 'facilitator' && role !== 'peer') return visitor.close('notAllowed')
    room.presence.gesture(said.gesture, visitor, role === 'facilitator')
  })
}

const notYet: Answer = { kind: 'refused', n: 0, reason: 'unknown' }

function act(visitor: Visitor, rest: Uint8Array): CloseReason | undefined {
  const { room, pace } = visitor
  if (visitor.caller.kind === 'screen') return 'notAllowed'
  const asked = decodeAct(rest)
  if (asked === undefined && decodeUnsigned(rest) === undefined) return 'badFrame'
  if (asked !== undefined) {
    return pace(() => {
      // What waited for a socket closed since is sent again by the next one, if it still counts.
      if (room.visitors.has(visitor)) room.waiting.push({ visitor, act: asked })
      work(room)
    })
  }
  // Posts without signature come with a later version of this relay.
  visitor.send(encodeAnswer(notYet))
  return undefined
}

type Hearing = (visitor: Visitor, rest: Uint8Array) => CloseReason | undefined

const hearings: Readonly<Record<number, Hearing>> = {
  [frame.sync]: sync,
  [frame.presence]: gesture,
  [frame.act]: act,
  [frame.awareness]: () => 'notAllowed',
  [frame.hello]: () => 'secondHello',
}

/** One frame of a socket that was let in; a reason to close it, when there is one. */
export function hear(visitor: Visitor, bytes: Uint8Array): CloseReason | undefined {
  const read = readNumber(bytes)
  if (read === undefined) return 'badFrame'
  const hearing = hearings[read.number] ?? ((): CloseReason => 'badFrame')
  return hearing(visitor, read.rest)
}
