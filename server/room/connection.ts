import type { CloseReason } from '../../shared/wire/close-codes.ts'
import { encodeDoorAnswer } from '../../shared/wire/door-answer.ts'
import { decodeDoorQuestion } from '../../shared/wire/door-question.ts'
import { frame, protocolVersion } from '../../shared/wire/frames.ts'
import { decodeHello, versionIn, type Hello } from '../../shared/wire/hello.ts'
import { readNumber } from '../../shared/wire/json-frame.ts'
import { admit, askDoor, type Admission } from './admission.ts'
import type { Members } from './members.ts'
import { createOutlet, type Outlet } from './outlet.ts'
import { letGo, type Registry } from './registry.ts'
import type { SocketEvents, SocketPort } from './socket-port.ts'
import type { Stop } from './surroundings.ts'
import { enter, hear, leave, type Visit } from './visit.ts'

/** What a socket comes into. */
export interface Threshold {
  readonly registry: Registry
  readonly members: Members
  /** Words without which nobody creates a group. */
  readonly code: string | undefined
}

/** A socket says who it is (asking one door first, at most), waits for the room, then is in it. */
type Phase =
  | { readonly kind: 'fresh'; readonly hasAsked: boolean; readonly stopLate: Stop }
  | { readonly kind: 'loading'; readonly frames: Uint8Array[]; bytes: number }
  | { readonly kind: 'admitted'; readonly visit: Visit }
  | { readonly kind: 'closed' }

interface Connection extends Threshold {
  readonly outlet: Outlet
  phase: Phase
}

export function connect(threshold: Threshold, socket: SocketPort): SocketEvents {
  const { surroundings, limits } = threshold.registry.relay
  const closed = (): void => depart(connection)
  const means = { nowMs: surroundings.nowMs, queueBytes: limits.sendQueueBytes, closed }
  const outlet = createOutlet(socket, means)
  const connection: Connection = { ...threshold, outlet, phase: { kind: 'closed' } }
  awaitHello(connection, false)
  return { onFrame: (bytes) => receive(connection, bytes), onClose: closed }
}

function awaitHello(connection: Connection, hasAsked: boolean): void {
  const { surroundings, limits } = connection.registry.relay
  const late = (): void => connection.outlet.close('helloLate')
  const stopLate = surroundings.after(limits.helloWithinMs, late)
  connection.phase = { kind: 'fresh', hasAsked, stopLate }
}

/** The socket is gone, by either end. */
function depart(connection: Connection): void {
  const { phase, registry, members } = connection
  connection.phase = { kind: 'closed' }
  if (phase.kind === 'fresh') phase.stopLate()
  if (phase.kind !== 'admitted') return
  leave(phase.visit)
  members.leave(memberKey(phase.visit))
  letGo(registry, phase.visit.room)
}

const memberKey = ({ visitor: { caller } }: Pick<Visit, 'visitor'>): string =>
  caller.kind === 'screen' ? caller.hash : caller.member

function receive(connection: Connection, bytes: Uint8Array): void {
  const { phase, outlet, registry } = connection
  const { limits } = registry.relay
  const tooLarge = bytes.length > limits.frameBytes ? 'tooLarge' : undefined
  let reason: CloseReason | undefined
  if (phase.kind === 'fresh') reason = tooLarge ?? greet(connection, phase, bytes)
  if (phase.kind === 'admitted') reason = tooLarge ?? hear(phase.visit, bytes)
  if (phase.kind === 'loading') {
    phase.bytes += bytes.length
    // Copied: the caller may use its buffer again.
    const isTooMuch =
      phase.frames.push(bytes.slice()) > limits.waitingFrames || phase.bytes > limits.waitingBytes
    reason = tooLarge ?? (isTooMuch ? 'busy' : undefined)
  }
  if (reason !== undefined) outlet.close(reason)
}

type Fresh = Extract<Phase, { kind: 'fresh' }>

function greet(connection: Connection, phase: Fresh, bytes: Uint8Array): CloseReason | undefined {
  const read = readNumber(bytes)
  if (read?.number !== frame.hello) return 'badFrame'
  const question = phase.hasAsked ? undefined : decodeDoorQuestion(read.rest)
  const hello = question === undefined ? decodeHello(read.rest) : undefined
  const version = versionIn(read.rest)
  if (version !== undefined && version !== protocolVersion) return 'version'
  if (question === undefined && hello === undefined) return 'badFrame'
  phase.stopLate()
  connection.phase = { kind: 'loading', frames: [], bytes: 0 }
  const { surroundings, log } = connection.registry.relay
  const startedMs = surroundings.nowMs()
  const answered =
    hello === undefined ? knock(connection, question?.door ?? '') : sayHello(connection, hello)
  answered
    .then((reason) => {
      if (reason !== undefined) refuse(connection, reason, startedMs)
    })
    .catch((cause: unknown) => {
      log.error({ cause }, 'a hello could not be answered')
      connection.outlet.close('storeFailed')
    })
  return undefined
}

/** Every refusal at the door takes the same time, whatever had to be read. */
function refuse({ registry, outlet }: Connection, reason: CloseReason, startedMs: number): void {
  const { surroundings, limits } = registry.relay
  const leftMs = Math.max(0, startedMs + limits.admissionMs - surroundings.nowMs())
  surroundings.after(leftMs, () => outlet.close(reason))
}

async function knock(connection: Connection, door: string): Promise<CloseReason | undefined> {
  const wrap = await askDoor(connection.registry, door)
  if (wrap === undefined) return 'notAdmitted'
  if (connection.outlet.isClosed) return undefined
  connection.outlet.send(encodeDoorAnswer({ kind: 'door', wrap }))
  goOn(connection, () => awaitHello(connection, true))
  return undefined
}

async function sayHello(connection: Connection, hello: Hello): Promise<CloseReason | undefined> {
  const admission = await admit(connection.registry, hello, connection.code)
  return admission.kind === 'refused'
    ? admission.reason
    : seat(connection, admission, hello.generation)
}

type Admitted = Extract<Admission, { kind: 'admitted' }>

function seat(
  connection: Connection,
  { room, caller }: Admitted,
  generation: number,
): CloseReason | undefined {
  const { registry, members, outlet } = connection
  const { send, close, heardMs } = outlet
  const visitor = { caller, send, close, heardMs, generation, isFollowing: false }
  const isFull = room.visitors.size >= registry.relay.limits.socketsPerRoom
  const throttle =
    connection.phase.kind !== 'loading' || isFull
      ? undefined
      : members.enter(memberKey({ visitor }))
  if (throttle === undefined) {
    letGo(registry, room)
    return 'busy'
  }
  const visit: Visit = { room, visitor, throttle, forked: registry.forked }
  goOn(connection, () => {
    connection.phase = { kind: 'admitted', visit }
    enter(visit)
  })
  return undefined
}

/** The next phase, then the frames that waited for it. */
function goOn(connection: Connection, begin: () => void): void {
  const { phase } = connection
  begin()
  if (phase.kind === 'loading') for (const bytes of phase.frames) receive(connection, bytes)
}
