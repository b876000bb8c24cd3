import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type RawData, type WebSocket } from 'ws'
import { closeCodes } from '../../shared/wire/close-codes.ts'
import { subprotocol } from '../../shared/wire/frames.ts'
import type { RelayCore } from '../room/core.ts'
import type { SocketPort } from '../room/socket-port.ts'

export interface Gate {
  readonly core: Pick<RelayCore, 'accept'>
  readonly isAllowed: (origin: string) => boolean
  readonly socketsPerAddress: number
  /** Runs every so often, until stopped. */
  readonly every: (ms: number, run: () => void) => () => void
}

/** Frames over the wire's limit are answered with a reason up to here, and cut by the library beyond. */
const maxPayload = 64 * 1024
const pingEveryMs = 25_000

const options = {
  noServer: true,
  maxPayload,
  maxFragments: 8,
  maxBufferedChunks: 64,
  perMessageDeflate: false,
  clientTracking: false,
  handleProtocols: (offered: Set<string>) => offered.has(subprotocol) && subprotocol,
} as const

/** Why this request does not become a socket, as an HTTP status; nothing when it does. */
function refusal({ url = '', headers }: IncomingMessage, { isAllowed }: Gate): string | undefined {
  if (!/^\/relay(\/|$|\?)/.test(url)) return '404 Not Found'
  // A capability in an address would end in somebody's log.
  if (url.includes('?')) return '400 Bad Request'
  if (headers.origin === undefined || !isAllowed(headers.origin)) return '403 Forbidden'
  const protocols = (headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim())
  return protocols.includes(subprotocol) ? undefined : '400 Bad Request'
}

/** Everything sent in one turn leaves in one write. */
function portOf(socket: WebSocket, raw: Duplex): SocketPort {
  let isCorked = false
  const uncork = (): void => {
    isCorked = false
    raw.uncork()
  }
  return {
    send(bytes) {
      if (!isCorked) {
        isCorked = true
        raw.cork()
        process.nextTick(uncork)
      }
      socket.send(bytes)
    },
    close: (code, reason) => socket.close(code, reason),
    bufferedBytes: () => socket.bufferedAmount,
  }
}

const bytesOf = (raw: RawData): Uint8Array =>
  Array.isArray(raw) ? Buffer.concat(raw) : new Uint8Array(raw as Buffer)

/** Turns allowed requests of the server into sockets of the relay. */
export function openGate(server: Server, gate: Gate): () => void {
  const sockets = new WebSocketServer(options)
  const addresses = new Map<string, number>()
  const answering = new Map<WebSocket, boolean>()
  const count = (address: string, by: number): void => {
    const after = (addresses.get(address) ?? 0) + by
    if (after > 0) addresses.set(address, after)
    else addresses.delete(address)
  }
  const admit = (socket: WebSocket, { socket: raw }: IncomingMessage): void => {
    const address = raw.remoteAddress ?? ''
    count(address, 1)
    answering.set(socket, true)
    const events = gate.core.accept(portOf(socket, raw))
    socket.on('message', (data, isBinary) => {
      if (isBinary) events.onFrame(bytesOf(data))
      else socket.close(closeCodes.badFrame, 'badFrame')
    })
    socket.on('pong', () => answering.set(socket, true))
    // The library closes after an error and says so below; there is nothing else to do about it.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      count(address, -1)
      answering.delete(socket)
      events.onClose()
    })
  }
  server.on('upgrade', (request, raw, head) => {
    const isFull =
      (addresses.get(request.socket.remoteAddress ?? '') ?? 0) >= gate.socketsPerAddress
    const status = refusal(request, gate) ?? (isFull ? '429 Too Many Requests' : undefined)
    if (status === undefined) return sockets.handleUpgrade(request, raw, head, admit)
    raw.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  })
  return gate.every(pingEveryMs, () => {
    for (const [socket, hasAnswered] of answering) {
      if (!hasAnswered) socket.terminate()
      else answering.set(socket, false)
      if (hasAnswered) socket.ping()
    }
  })
}
