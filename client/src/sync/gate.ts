import { decodeAnswer, type Answer } from '../../../shared/wire/answer.ts'
import { decodeHeldAnswer, type HeldAnswer } from '../../../shared/wire/held-answer.ts'
import { frame, syncStep } from '../../../shared/wire/frames.ts'
import { encodeHello, type Hello } from '../../../shared/wire/hello.ts'
import { readNumber } from '../../../shared/wire/json-frame.ts'
import { decodePresence, type Presence } from '../../../shared/wire/presence.ts'
import { decodeRoomEvent, type RoomEvent } from '../../../shared/wire/room-event.ts'
import { decodeSync } from '../../../shared/wire/sync.ts'
import { decodeWelcome, type Welcome } from '../../../shared/wire/welcome.ts'
import { openSocket, type Address } from './socket.ts'
import { isHonest, type Expected } from './strict-update.ts'
import type { Clock, Stop } from './surroundings.ts'

/** From the first packet to the welcome: a network that swallows everything is given up. */
const welcomeWithinMs = 10_000
/** A room's document is 768 KiB at most; beyond this nothing is even read. */
const largestFrameBytes = 4 * 1024 * 1024
/** A frame that is not the document: a welcome with its wrap takes a third of this. */
export const largestMessageBytes = 32 * 1024
/** The network's end, or ours of a relay that said something it may not. */
export const brokenEnd = 1006

/** What the gate asks and tells. Nothing is told of a socket after its end. */
export interface GateEvents {
  readonly hello: () => Hello
  /** False when the replica is of another generation: the socket is then closed. */
  readonly welcomed: (welcome: Welcome, pass: Pass) => boolean
  /** What an update may hold at this moment. */
  readonly expected: () => Expected
  /** The document holds all that the relay had when the oldest step 1 not yet answered left. */
  readonly synced: () => void
  readonly answered: (answer: Answer | HeldAnswer) => void
  readonly presence: (presence: Presence) => void
  readonly event: (event: RoomEvent) => void
  readonly ended: (code: number) => void
}

/** The way out of a gate, for frames of ours. */
export interface Pass {
  say(bytes: Uint8Array<ArrayBuffer>): void
}

/** What lets the provider's watchdog know that the relay is alive: a message that it ignores. */
const heard = new Uint8Array([frame.roomEvent]).buffer

const outgoing: ReadonlySet<number> = new Set([frame.presence, frame.act])

function mayLeave(bytes: Uint8Array): boolean {
  if (bytes[0] === frame.sync) return bytes[1] === syncStep.step1
  return bytes[0] !== undefined && outgoing.has(bytes[0])
}

/** What y-websocket takes for a WebSocket. */
interface Gate {
  readonly OPEN: number
  readyState: number
  binaryType: string
  onopen: (() => void) | null
  onmessage: ((event: { readonly data: ArrayBufferLike }) => void) | null
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null
  onerror: (() => void) | null
  send(bytes: Uint8Array<ArrayBuffer>): void
  /** Called by the provider: on disconnect, or when it heard nothing for 30 s. */
  close(): void
}

interface Passage {
  readonly gate: Gate
  readonly events: GateEvents
  readonly stopPatience: Stop
  readonly end: (code: number) => void
  hasSynced: boolean
}

const open = 1
const closed = 3

/** What y-websocket takes for a WebSocket class. */
export type GateClass = new () => object

/**
 * The gate under y-websocket's provider: says hello first, opens towards the provider once welcomed,
 * lets out step 1, acts and presence alone, and decodes strictly all that comes in.
 */
export function gateClass(address: Address & Clock, events: GateEvents): GateClass {
  // Called with `new`, a function that returns an object makes that object.
  return function GateSocket() {
    return openGate(address, events)
  } as unknown as GateClass
}

function openGate(address: Address & Clock, events: GateEvents): Gate {
  const shut = (): boolean => {
    if (gate.readyState === closed) return false
    gate.readyState = closed
    passage.stopPatience()
    socket.close()
    return true
  }
  const end = (code: number): void => {
    if (!shut()) return
    gate.onclose?.({ code, reason: '' })
    events.ended(code)
  }
  const gate: Gate = {
    OPEN: open,
    readyState: 0,
    binaryType: 'arraybuffer',
    onopen: null,
    onmessage: null,
    onclose: null,
    onerror: null,
    send(bytes) {
      if (gate.readyState === open && mayLeave(bytes)) socket.send(bytes)
    },
    close() {
      if (shut()) events.ended(brokenEnd)
    },
  }
  const socket = openSocket(address, {
    opened: () => socket.send(encodeHello(events.hello())),
    frame: (bytes) => {
      if (!hear(passage, bytes)) end(brokenEnd)
    },
    ended: end,
  })
  const stopPatience = address.after(welcomeWithinMs, () => end(brokenEnd))
  const passage: Passage = { gate, events, stopPatience, end, hasSynced: false }
  return gate
}

/** False for anything the relay may not say. */
function hear(passage: Passage, bytes: Uint8Array): boolean {
  const read = bytes.length > largestFrameBytes ? undefined : readNumber(bytes)
  if (read === undefined) return false
  if (read.number !== frame.sync && bytes.length > largestMessageBytes) return false
  if (passage.gate.readyState !== open) {
    return read.number === frame.hello && enter(passage, read.rest)
  }
  if (read.number === frame.sync) return hearSync(passage, bytes, read.rest)
  passage.gate.onmessage?.({ data: heard })
  return hearOurs(passage.events, read.number, read.rest)
}

function enter({ gate, events, stopPatience }: Passage, rest: Uint8Array): boolean {
  const welcome = decodeWelcome(rest)
  if (welcome === undefined) return false
  stopPatience()
  if (!events.welcomed(welcome, { say: (bytes) => gate.send(bytes) })) {
    gate.close()
    return true
  }
  gate.readyState = open
  gate.onopen?.()
  return true
}

function hearSync(passage: Passage, bytes: Uint8Array, rest: Uint8Array): boolean {
  const { gate, events } = passage
  const sync = decodeSync(rest)
  if (sync === undefined || sync.step === syncStep.step1) return false
  // What comes before the first step 2 is in it.
  if (sync.step === syncStep.update && !passage.hasSynced) return true
  if (!isHonest(sync.bytes, events.expected())) return false
  gate.onmessage?.({ data: bytes.slice().buffer })
  if (sync.step === syncStep.step2) {
    passage.hasSynced = true
    events.synced()
  }
  return true
}

/** A frame of ours; false when it is not one, or not one that comes down. */
function hearOurs(events: GateEvents, number: number, rest: Uint8Array): boolean {
  if (number === frame.answer)
    return tell(decodeAnswer(rest) ?? decodeHeldAnswer(rest), events.answered)
  if (number === frame.presence) return tell(decodePresence(rest), events.presence)
  if (number !== frame.roomEvent) return false
  return tell(decodeRoomEvent(rest), events.event)
}

function tell<T>(message: T | undefined, told: (message: T) => void): boolean {
  if (message === undefined) return false
  told(message)
  return true
}
