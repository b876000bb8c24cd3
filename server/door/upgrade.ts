import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { closingOf, type Closing } from '../../shared/host/closing.ts'
import { socketRefusal } from '../../shared/host/socket-refusal.ts'
import { createTally } from '../../shared/pace/tally.ts'
import { subprotocol } from '../../shared/wire/frames.ts'
import { createOutgoings } from '../../shared/wire/outgoing.ts'
import type { RelayLimits } from '../limits.ts'
import type { SocketEvents, SocketPort } from '../../shared/host/socket-port.ts'

export interface Gate {
  readonly accept: (socket: SocketPort, address: string) => SocketEvents
  /** What its limits are counted by. */
  readonly addressOf: (request: IncomingMessage) => string
  /** Told of every request that became no socket. */
  readonly turnedAway: (status: string) => void
  readonly isAllowed: (origin: string) => boolean
  readonly limits: RelayLimits
  /** Told of every end that is decided here: the rooms tell theirs. */
  readonly closed: (reason: Closing) => void
  /** Runs every so often, until stopped. */
  readonly every: (ms: number, run: () => void) => () => void
}

/** Who pings without reading is cut below, by bytes: the library would do it by number, and say nothing. */
const unpaced = { maxPendingAutoPongs: 0 }
const plain = { noServer: true, perMessageDeflate: false, clientTracking: false, ...unpaced }
const handleProtocols = (offered: Set<string>) => offered.has(subprotocol) && subprotocol

const outgoingOn = createOutgoings()

function portOf(socket: WebSocket, raw: Duplex): SocketPort {
  const { send, flush, waitingBytes } = outgoingOn(raw)
  return {
    send: (bytes) => socket.readyState === socket.OPEN && send(bytes),
    close(code, reason) {
      flush()
      socket.close(code, reason)
    },
    bufferedBytes: () => socket.bufferedAmount + waitingBytes(),
  }
}

/** Turns allowed requests of the server into sockets of the relay, and ends those that are dead. */
export function openGate(server: Server, gate: Gate) {
  // The library reads those of its own among the limits.
  const sockets = new WebSocketServer({ ...gate.limits, ...plain, handleProtocols })
  const cut = (socket: WebSocket, why: Closing): void => {
    if (socket.readyState === socket.OPEN) gate.closed(why)
    socket.terminate()
  }
  const open = new Map<WebSocket, { isHeard: boolean }>()
  const addresses = createTally()
  server.on('upgrade', (request, raw, head) => {
    const address = gate.addressOf(request)
    const isFull = addresses.of(address) >= gate.limits.socketsPerAddress
    const status = isFull ? '429 Too Many Requests' : socketRefusal(request, gate.isAllowed)
    const admit = (socket: WebSocket): void => {
      const line = { isHeard: true }
      open.set(socket, line)
      socket.once('close', addresses.add(address))
      const events = gate.accept(portOf(socket, raw), address)
      // Words are no frame, and neither is nothing.
      socket.on('message', (data, isBinary) =>
        events.onFrame(isBinary ? (data as Buffer) : new Uint8Array()),
      )
      // The library answers every ping: who pings without reading would fill our memory.
      socket.on('ping', () => socket.bufferedAmount > gate.limits.pongBytes && cut(socket, 'pings'))
      socket.on('pong', () => (line.isHeard = true))
      // The library closes after an error and says so below; there is nothing else to do about it.
      socket.on('error', ({ code }: { code?: string }) => gate.closed(closingOf(code)))
      socket.on('close', () => open.delete(socket) && events.onClose())
    }
    if (status === undefined) return sockets.handleUpgrade(request, raw, head, admit)
    gate.turnedAway(status)
    // Nobody listens to this socket any more: unheard, its error would end the whole relay.
    raw.on('error', () => raw.destroy())
    raw.once('finish', () => raw.destroy())
    raw.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  })
  const close = gate.every(gate.limits.pingEveryMs, () => {
    for (const [socket, line] of open) {
      if (line.isHeard) socket.ping()
      else cut(socket, 'silent')
      line.isHeard = false
    }
  })
  return { close, connections: () => open.size }
}
