import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

/** A message as it lies in a buffer that is used again: read at once, or copied. */
export type OnMessage = (bytes: Buffer, start: number, end: number) => void

export interface RawSocket {
  /** Whole frames, as `frameOf` makes them. */
  readonly send: (frames: Buffer) => void
  readonly leave: () => void
}

export interface Asked {
  readonly port: number
  readonly path: string
  readonly subprotocol?: string
  readonly onMessage: OnMessage
}

const opcode = { binary: 2, close: 8, ping: 9, pong: 10 } as const

/** A client's frame masked with zeros: what it carries needs no work. */
export function frameOf(payload: Uint8Array, kind: number = opcode.binary): Buffer {
  const isShort = payload.length < 126
  const head = Buffer.alloc(isShort ? 6 : 8)
  head[0] = 0x80 | kind
  head[1] = 0x80 | (isShort ? payload.length : 126)
  if (!isShort) head.writeUInt16BE(payload.length, 2)
  return Buffer.concat([head, payload])
}

// One for all sockets: each chunk is read to its end before the next comes in.
const incoming = Buffer.alloc(1024 * 1024)

interface Line {
  readonly socket: Socket
  readonly onMessage: OnMessage
  rest: Buffer
  isLeaving: boolean
}

/** Where the payload of the frame at `at` begins and ends; nothing while it is not whole. */
function payloadAt(bytes: Buffer, at: number, end: number): [number, number] | undefined {
  if (end - at < 2) return undefined
  const short = (bytes[at + 1] ?? 0) & 0x7f
  const start = at + (short < 126 ? 2 : short === 126 ? 4 : 10)
  if (start > end) return undefined
  const long = (): number =>
    short === 126 ? bytes.readUInt16BE(at + 2) : bytes.readUInt32BE(at + 6)
  const until = start + (short < 126 ? short : long())
  return until > end ? undefined : [start, until]
}

function takeFrame(line: Line, bytes: Buffer, [kind, start, end]: [number, number, number]): void {
  if (kind === opcode.binary) return line.onMessage(bytes, start, end)
  if (kind === opcode.ping) {
    line.socket.write(frameOf(Buffer.from(bytes.subarray(start, end)), opcode.pong))
  }
  if (kind === opcode.close && !line.isLeaving) {
    const code = end - start >= 2 ? bytes.readUInt16BE(start) : 0
    throw new Error(`A client was closed: ${code} ${bytes.toString('utf8', start + 2, end)}`)
  }
}

function takeChunk(line: Line, chunk: Buffer): void {
  const bytes = line.rest.length === 0 ? chunk : Buffer.concat([line.rest, chunk])
  let at = 0
  for (let found = payloadAt(bytes, at, bytes.length); found !== undefined;) {
    const [start, end] = found
    takeFrame(line, bytes, [(bytes[at] ?? 0) & 0x0f, start, end])
    at = end
    found = payloadAt(bytes, at, bytes.length)
  }
  line.rest = at === bytes.length ? Buffer.alloc(0) : Buffer.from(bytes.subarray(at))
}

function request({ port, path, subprotocol }: Asked): string {
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: localhost:${port}`,
    `Origin: http://localhost:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...(subprotocol === undefined ? [] : [`Sec-WebSocket-Protocol: ${subprotocol}`]),
  ]
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** A WebSocket client that costs next to nothing: frames are found, nothing is copied or unmasked. */
export function openRawSocket(asked: Asked): Promise<RawSocket> {
  return new Promise((resolve, reject) => {
    let isOpen = false
    const open = (chunk: Buffer): void => {
      line.rest = Buffer.concat([line.rest, chunk])
      const end = line.rest.indexOf('\r\n\r\n')
      if (end < 0) return
      const status = line.rest.toString('latin1', 0, line.rest.indexOf('\r\n'))
      if (!status.includes(' 101 ')) return reject(new Error(`No socket: ${status}`))
      line.rest = line.rest.subarray(end + 4)
      isOpen = true
      resolve({
        send: (frames) => void socket.write(frames),
        leave() {
          line.isLeaving = true
          socket.destroy()
        },
      })
      // What came with the answer is heard once the caller knows its socket.
      setImmediate(takeChunk, line, Buffer.alloc(0))
    }
    const hear = (size: number): boolean => {
      const chunk = incoming.subarray(0, size)
      if (isOpen) takeChunk(line, chunk)
      else open(chunk)
      return true
    }
    const socket = connect({
      port: asked.port,
      host: '127.0.0.1',
      noDelay: true,
      onread: { buffer: incoming, callback: hear },
    })
    const line: Line = {
      socket,
      onMessage: asked.onMessage,
      rest: Buffer.alloc(0),
      isLeaving: false,
    }
    socket.once('connect', () => socket.write(request(asked)))
    socket.on('error', (cause) => (line.isLeaving ? undefined : reject(cause)))
  })
}
