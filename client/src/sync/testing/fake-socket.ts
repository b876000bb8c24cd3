import type { SocketConstructor } from '../socket.ts'

type Listener = (event: { readonly data?: unknown; readonly code?: number }) => void

/** A socket whose far end is the test. */
export interface FakeSocket {
  readonly sent: Uint8Array[]
  readonly isClosed: boolean
  open(): void
  receive(bytes: Uint8Array<ArrayBuffer>): void
  end(code: number): void
}

/** A WebSocket class whose sockets the test holds. */
export function fakeSockets(): { readonly WebSocket: SocketConstructor; last(): FakeSocket } {
  const made: FakeSocket[] = []
  return {
    last() {
      const socket = made.at(-1)
      if (socket === undefined) throw new Error('no socket was opened')
      return socket
    },
    WebSocket: class {
      binaryType = ''
      readonly sent: Uint8Array[] = []
      isClosed = false
      private readonly listeners: [string, Listener][] = []

      constructor() {
        made.push(this)
      }

      addEventListener(type: string, listener: Listener): void {
        this.listeners.push([type, listener])
      }

      send(bytes: Uint8Array): void {
        this.sent.push(bytes.slice())
      }

      close(): void {
        this.isClosed = true
      }

      open(): void {
        this.tell('open', {})
      }

      receive(bytes: Uint8Array<ArrayBuffer>): void {
        this.tell('message', { data: bytes.slice().buffer })
      }

      end(code: number): void {
        this.tell('close', { code })
      }

      private tell(type: string, event: Parameters<Listener>[0]): void {
        for (const [name, listener] of this.listeners) if (name === type) listener(event)
      }
    },
  }
}
