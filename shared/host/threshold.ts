import { closeCodes, type CloseReason } from '../wire/close-codes.ts'
import { readOpening } from '../wire/opening.ts'
import type { relayLimits } from './relay-limits.ts'
import type { SocketEvents, SocketPort } from './socket-port.ts'
import { tollDue, type TollDue } from './toll-due.ts'

/** Goes on, and tells whether the relay said no. */
type Pass = () => Promise<boolean>

/** What it costs to go on, counted by `key`: a wait, or a reason not to. */
type Toll = (key: string, pass: Pass) => Promise<CloseReason | undefined>

export type Tolls = Readonly<Record<TollDue['kind'], Toll>>

interface Ground {
  readonly accept: (socket: SocketPort) => SocketEvents
  readonly limits: Pick<
    Readonly<Record<keyof typeof relayLimits, number>>,
    'frameBytes' | 'waitingFrames'
  >
  readonly tolls: Tolls
  /** Told of every end that the relay decides. */
  readonly closed: (reason: CloseReason) => void
}

/**
 * What stands before the relay: the first frames of a socket pay the toll of their address. The
 * counts have a clock of their own, so all of it stays out of the rooms.
 */
export function createThreshold(ground: Ground) {
  return (socket: SocketPort, address: string) => stand({ ...ground, address }, socket)
}

type Place = Ground & { readonly address: string }

function stand(
  { accept, limits, closed, tolls, address }: Place,
  socket: SocketPort,
): SocketEvents {
  /** Frames that wait for a toll; none waits once inside. */
  let held: Uint8Array[] | undefined
  let isInside = false
  let isGone = false
  let answered: ((isRefused: boolean) => void) | undefined
  const leave = (isRefused: boolean): void => {
    isGone = true
    answered?.(isRefused)
    events.onClose()
  }
  const close = (reason: CloseReason): void => {
    if (isGone) return
    closed(reason)
    socket.close(closeCodes[reason], reason)
    leave(reason === 'notAdmitted')
  }
  const send = (bytes: Uint8Array): void => {
    answered?.(false)
    socket.send(bytes)
  }
  const events = accept({ ...socket, send, close: (_code, reason) => close(reason) })
  const onFrame = (bytes: Uint8Array): void => {
    if (isInside) return events.onFrame(bytes)
    const isLarge = bytes.length > limits.frameBytes
    const isFirst = held === undefined && !isLarge
    const due = isFirst ? tollDue(readOpening(bytes, false), address) : undefined
    isInside = held === undefined && due === undefined
    if (isInside) return events.onFrame(bytes)
    const waiting = (held ??= [])
    // Copied: the caller may use its buffer again.
    const count = isLarge ? Infinity : waiting.push(Uint8Array.from(bytes))
    if (count > limits.waitingFrames) return close('busy')
    const pass = (): Promise<boolean> =>
      new Promise((resolve) => {
        answered = resolve
        if (isGone) return resolve(false)
        held = undefined
        isInside = due?.kind !== 'door'
        const [first, ...others] = waiting
        if (first !== undefined) events.onFrame(first)
        others.forEach(onFrame)
      })
    if (due !== undefined) void tolls[due.kind](due.key, pass).then((no) => no && close(no))
  }
  // Who leaves before an answer may have guessed what it would be.
  return { onFrame, onClose: () => leave(true) }
}
