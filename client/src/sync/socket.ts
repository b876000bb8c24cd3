import { subprotocol } from '../../../shared/wire/frames.ts'

/** What is used of a WebSocket. */
interface Socket {
  binaryType: string
  addEventListener(type: string, listener: (event: SocketEvent) => void): void
  send(bytes: Uint8Array<ArrayBuffer>): void
  close(): void
}

interface SocketEvent {
  readonly data?: unknown
  readonly code?: number
}

export type SocketConstructor = new (url: string, protocol: string) => Socket

/** What a socket tells, each at most once but frames. */
export interface SocketListener {
  readonly opened: () => void
  readonly frame: (bytes: Uint8Array) => void
  /** How it ended: 1006 is the network. Not told of our own close. */
  readonly ended: (code: number) => void
}

/** An open socket. Nothing is heard any more once `close` was called. */
export interface OpenSocket {
  send(bytes: Uint8Array<ArrayBuffer>): void
  close(): void
}

const networkEnd = 1006

/** Where the relay is, and by which kind of socket. */
export interface Address {
  /** Constant: it names no room. */
  readonly url: string
  readonly WebSocket: SocketConstructor
}

/** Opens a socket to the relay. */
export function openSocket({ url, WebSocket }: Address, listener: SocketListener): OpenSocket {
  const socket = new WebSocket(url, subprotocol)
  let isOver = false
  socket.binaryType = 'arraybuffer'
  socket.addEventListener('open', () => {
    if (!isOver) listener.opened()
  })
  socket.addEventListener('message', ({ data }) => {
    if (!isOver && data instanceof ArrayBuffer) listener.frame(new Uint8Array(data))
  })
  socket.addEventListener('close', ({ code }) => {
    if (isOver) return
    isOver = true
    listener.ended(code ?? networkEnd)
  })
  // A `close` follows every error and says more; without a listener Node would throw it.
  socket.addEventListener('error', () => undefined)
  return {
    send(bytes) {
      if (!isOver) socket.send(bytes)
    },
    close() {
      if (isOver) return
      isOver = true
      socket.close()
    },
  }
}
