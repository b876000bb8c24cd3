import { isBlind } from '../../shared/policy/standing.ts'
import { welcomeOf } from '../../shared/policy/welcoming.ts'
import { decodeAct, decodeUnsigned } from '../../shared/wire/act.ts'
import type { CloseReason } from '../../shared/wire/close-codes.ts'
import { frame, syncStep } from '../../shared/wire/frames.ts'
import { readNumber } from '../../shared/wire/json-frame.ts'
import { decodeGesture } from '../../shared/wire/presence.ts'
import { decodeSync, decodeVector } from '../../shared/wire/sync.ts'
import { encodeWelcome } from '../../shared/wire/welcome.ts'
import { generationOf, generationTold } from '../store/ledger.ts'
import { tellHeld } from './held.ts'
import { standingIn, type Visitor } from './live-room.ts'
import { documentFor } from './part.ts'
import { work } from './work.ts'

/** Welcomes it: from now on it hears the room. */
export function enter(visitor: Visitor): void {
  const { room, caller, share } = visitor
  const { state } = room.content
  const { number, lostSince } = generationTold(state, visitor)
  const { author } = documentFor(room, share)
  const { surroundings, limits } = room.relay
  room.visitors.add(visitor)
  const by = standingIn(room, caller)
  const welcome = welcomeOf(state, caller, { by, nowMs: surroundings.nowMs(), limits })
  visitor.send(encodeWelcome({ ...welcome, generation: { number, author, lostSince } }))
  if (!room.presence.refresh()) visitor.send(room.presence.current())
  tellHeld(visitor)
}

/** What a frame asks for, once read: a reason to close, or what is done in its member's turn. */
type Heard = CloseReason | (() => CloseReason | undefined)

/** Step 1 is answered from what is durable; anything that would write is not allowed. */
function sync(visitor: Visitor, rest: Uint8Array): Heard {
  const { limits } = visitor.room.relay
  const { step, bytes } = decodeSync(rest) ?? { step: -1 }
  if (step === syncStep.step2 || step === syncStep.update) return 'notAllowed'
  const isShort = bytes !== undefined && bytes.length <= limits.stateVectorBytes
  const vector = isShort && step === syncStep.step1 ? decodeVector(bytes) : undefined
  if (vector === undefined || bytes === undefined) return 'badFrame'
  // Copied: the caller may use its buffer again.
  const asked = bytes.slice()
  return () => catchUp(visitor, vector, asked)
}

function catchUp(
  visitor: Visitor,
  vector: ReadonlyMap<number, number>,
  asked: Uint8Array,
): CloseReason | undefined {
  const { room, share } = visitor
  const { state } = room.content
  if (isBlind(standingIn(room, visitor.caller))) return 'notAllowed'
  const document = documentFor(room, share)
  if (share !== 'whole' || !document.isBehind(vector)) {
    visitor.isFollowing = true
    visitor.send(document.step2(asked))
    return undefined
  }
  const isOfNow = visitor.isFollowing || visitor.generation === generationOf(state).number
  if (!isOfNow) return 'generation'
  // Two who hold more may come at once: the end that the first one brought is the second one's too.
  if (room.due === undefined && room.relay.forked.has(room.id)) return 'badFrame'
  room.relay.forked.add(room.id)
  room.relay.log.warn({}, 'a device is ahead of the room: a new generation opens')
  room.due ??= 'lost'
  work(room)
  return undefined
}

function gesture(visitor: Visitor, rest: Uint8Array): Heard {
  const said = decodeGesture(rest)
  if (said === undefined) return 'badFrame'
  return () => {
    const { room, caller } = visitor
    const role = standingIn(room, caller)?.role
    if (role !== 'facilitator' && role !== 'peer') return 'notAllowed'
    room.presence.gesture(said.gesture, visitor, role === 'facilitator')
    return undefined
  }
}

function act(visitor: Visitor, rest: Uint8Array): Heard {
  const { room, caller } = visitor
  if (caller.kind === 'screen') return 'notAllowed'
  const asked = decodeAct(rest) ?? decodeUnsigned(rest)
  if (asked === undefined) return 'badFrame'
  return () => {
    room.waiting.push({ visitor, asked })
    work(room)
    return undefined
  }
}

type Hearing = (visitor: Visitor, rest: Uint8Array) => Heard

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
  const hearing = read && hearings[read.number]
  const heard = hearing === undefined ? 'badFrame' : hearing(visitor, read?.rest ?? bytes)
  if (typeof heard === 'string') return heard
  return visitor.pace(() => {
    // What waited for a socket closed since is sent again by the next one, if it still counts.
    const reason = visitor.room.visitors.has(visitor) ? heard() : undefined
    if (reason !== undefined) visitor.close(reason)
  })
}
