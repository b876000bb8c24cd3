import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { subprotocol } from '../../shared/wire/frames.ts'

/** A TCP connection that says what it likes. */
export interface RawSocket {
  readonly socket: Socket
  /** All that came back, as bytes of Latin letters. */
  heard(): string
  /** The WebSocket close codes that came back. */
  codes(): number[]
  /** Resolves when the other end is gone. */
  readonly ended: Promise<void>
  /** Resolves once something that matches came back, or the other end is gone. */
  until(pattern: RegExp): Promise<string>
}

export function dialRaw(port: number, { pausing = false } = {}): RawSocket {
  const socket = connect({ port, host: '127.0.0.1' })
  let heard = ''
  const ended = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  // Being cut is what is looked for here.
  socket.on('error', () => socket.destroy())
  if (pausing) socket.pause()
  else socket.on('data', (bytes) => (heard += bytes.toString('latin1')))
  const raw: RawSocket = {
    socket,
    ended,
    heard: () => heard,
    codes: () =>
      closeCodesIn(Buffer.from(heard.split('\r\n\r\n').slice(1).join('\r\n\r\n'), 'latin1')),
    async until(pattern) {
      while (!pattern.test(heard) && !socket.destroyed) {
        await Promise.race([new Promise((resolve) => socket.once('data', resolve)), ended])
      }
      return heard
    },
  }
  return raw
}

export const handshake = (port: number, ...headers: readonly string[]): string =>
  [
    'GET /relay HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    'Sec-WebSocket-Version: 13',
    ...(headers.some((header) => header.startsWith('Origin'))
      ? []
      : [`Origin: http://localhost:${port}`]),
    ...(headers.some((header) => header.startsWith('Sec-WebSocket-Protocol'))
      ? []
      : [`Sec-WebSocket-Protocol: ${subprotocol}`]),
    ...headers,
    '',
    '',
  ].join('\r\n')

/** The first byte of a WebSocket frame. */
export const first = { text: 0x81, binary: 0x82, ping: 0x89, start: 0x02, more: 0x00, last: 0x80 }

/** A WebSocket frame: masked as a browser's, unless told otherwise. */
export function wsFrame(opening: number, payload: Uint8Array, { masked = true } = {}): Buffer {
  const bit = masked ? 0x80 : 0
  const length =
    payload.length < 126
      ? [bit | payload.length]
      : payload.length < 65_536
        ? [bit | 126, payload.length >> 8, payload.length & 255]
        : [bit | 127, 0, 0, 0, 0, ...[24, 16, 8, 0].map((shift) => (payload.length >> shift) & 255)]
  const mask = masked ? randomBytes(4) : Buffer.alloc(0)
  const body = Buffer.from(payload.map((byte, at) => byte ^ (mask[at % 4] ?? 0)))
  return Buffer.concat([Buffer.from([opening, ...length]), mask, body])
}

/** Close codes among unmasked frames. */
function closeCodesIn(bytes: Buffer): number[] {
  const codes: number[] = []
  for (let at = 0; at + 2 <= bytes.length;) {
    const short = (bytes[at + 1] ?? 0) & 127
    const length =
      short === 126
        ? bytes.readUInt16BE(at + 2)
        : short === 127
          ? bytes.readUInt32BE(at + 6)
          : short
    const body = at + (short === 126 ? 4 : short === 127 ? 10 : 2)
    if (bytes[at] === 0x88 && length >= 2 && body + 2 <= bytes.length)
      codes.push(bytes.readUInt16BE(body))
    at = body + length
  }
  return codes
}
