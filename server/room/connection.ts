import { closeCodes, type CloseReason } from '../../shared/wire/close-codes.ts'
import { shareOf } from '../../shared/policy/share.ts'
import { encodeDoorAnswer } from '../../shared/wire/door-answer.ts'
import type { Hello } from '../../shared/wire/hello.ts'
import { readOpening } from '../../shared/wire/opening.ts'
import { admit, askDoor } from './admission.ts'
import { isFull, standingIn, type Visitor } from './live-room.ts'
import { letGo, type Registry } from './registry.ts'
import type { SocketEvents, SocketPort } from '../../shared/host/socket-port.ts'
import { enter, hear } from './visit.ts'

/** A socket: says who it is (asking one door first, at most), waits for its room, then is in it. */
interface Connection extends Pick<Visitor, 'send' | 'close' | 'sentMs'> {
  readonly registry: Registry
  /** What it does with a frame at this stage; a reason to close, when there is one. */
  hears: (bytes: Uint8Array) => CloseReason | undefined
  /** What its end undoes at this stage; nothing is heard any more once it is gone. */
  ends: () => void
  isGone: boolean
}

/** What comes after something was read: a refusal, or the next stage. */
type Next = CloseReason | (() => void)

export function connect(registry: Registry, socket: SocketPort): SocketEvents {
  const { surroundings, limits } = registry.relay
  let sentMs = surroundings.elapsedMs()
  const depart = (): void => {
    if (connection.isGone) return
    connection.isGone = true
    connection.ends()
  }
  const connection: Connection = {
    registry,
    hears: () => undefined,
    ends: () => undefined,
    isGone: false,
    sentMs: () => sentMs,
    send(bytes) {
      if (connection.isGone) return
      if (socket.bufferedBytes() > limits.sendQueueBytes) return connection.close('tooSlow')
      sentMs = surroundings.elapsedMs()
      socket.send(bytes)
    },
    close(reason) {
      if (!connection.isGone) socket.close(closeCodes[reason], reason)
      depart()
    },
  }
  awaitHello(connection, false)
  return { onFrame: (bytes) => heed(connection, bytes), onClose: depart }
}

function heed(connection: Connection, bytes: Uint8Array): void {
  if (connection.isGone) return
  const isLarge = bytes.length > connection.registry.relay.limits.frameBytes
  const reason = isLarge ? 'tooLarge' : connection.hears(bytes)
  if (reason !== undefined) connection.close(reason)
}

function awaitHello(connection: Connection, hasAsked: boolean): void {
  const { surroundings, limits } = connection.registry.relay
  const late = (): void => connection.close('helloLate')
  connection.ends = surroundings.after(limits.helloWithinMs, late)
  connection.hears = (bytes) => {
    const said = readOpening(bytes, hasAsked)
    if (typeof said === 'string') return said
    const isDoor = said.kind === 'door'
    loadFor(connection, isDoor ? knock(connection, said.door) : greet(connection, said))
    return undefined
  }
}

/** Something is read from the store meanwhile: a few frames may wait. Refusals all take the same time. */
function loadFor(connection: Connection, loading: Promise<Next>): void {
  const { surroundings, limits, log } = connection.registry.relay
  const startedMs = surroundings.elapsedMs()
  const frames: Uint8Array[] = []
  let bytesLeft = limits.waitingBytes
  connection.ends()
  connection.ends = () => undefined
  connection.hears = (bytes) => {
    bytesLeft -= bytes.length
    // Copied: the caller may use its buffer again.
    return frames.push(Uint8Array.from(bytes)) > limits.waitingFrames || bytesLeft < 0
      ? 'busy'
      : undefined
  }
  const settle = (next: Next): void => {
    const leftMs = startedMs + limits.admissionMs - surroundings.elapsedMs()
    const isRefused = typeof next === 'string'
    if (isRefused) return void surroundings.after(leftMs, () => connection.close(next))
    if (!connection.isGone) next()
    for (const bytes of frames) heed(connection, bytes)
  }
  loading.then(settle, (cause: unknown) => {
    log.error({ cause }, 'a hello could not be answered')
    connection.close('storeFailed')
  })
}

async function knock(connection: Connection, door: string): Promise<Next> {
  const wrap = await askDoor(connection.registry, door)
  if (wrap === undefined) return 'notAdmitted'
  return () => {
    connection.send(encodeDoorAnswer({ kind: 'door', wrap }))
    awaitHello(connection, true)
  }
}

async function greet(connection: Connection, hello: Hello): Promise<Next> {
  const { registry, send, close, sentMs } = connection
  const admitted = await admit(registry, hello)
  if (typeof admitted === 'string') return admitted
  const { room, caller } = admitted
  // A member's id is their group's own: another group may have given the same one to anybody.
  const name = `${(room.group ?? room).id}/${caller.kind === 'screen' ? caller.hash : caller.member}`
  const entered = connection.isGone ? undefined : registry.crowd.enter(name)
  if (entered === undefined) {
    letGo(registry, room)
    return 'busy'
  }
  const share = shareOf(standingIn(room, caller))
  const said = { caller, share, generation: hello.generation, isFollowing: false }
  const visitor: Visitor = { room, pace: entered.pace, ...said, send, close, sentMs }
  connection.ends = () => {
    entered.leave()
    room.visitors.delete(visitor)
    room.presence.refresh()
    letGo(registry, room)
  }
  connection.hears = (bytes) => hear(visitor, bytes)
  // Counted at this very moment: others may have come in while the store was read.
  return () => (isFull(room, caller) ? close('busy') : enter(visitor))
}
