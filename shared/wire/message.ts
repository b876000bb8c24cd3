/** FIN and "binary": one whole message, as every one of ours is. */
const binary = 0x82

const headBytesOf = (length: number): number => (length < 126 ? 2 : length < 2 ** 16 ? 4 : 10)

/** How many bytes a message is on the line. */
export const framedBytes = ({ length }: Uint8Array): number => headBytesOf(length) + length

/** Writes a message as WebSocket has it from a server: a short head, then its bytes as they are. */
export function writeFramed(into: Uint8Array, at: number, bytes: Uint8Array): void {
  const { length } = bytes
  const headBytes = headBytesOf(length)
  // The length stands in one byte, or after a mark in two or eight, the greatest first.
  const mark = headBytes === 4 ? 126 : 127
  into[at] = binary
  into[at + 1] = headBytes === 2 ? length : mark
  for (let digit = 2, left = length; digit < headBytes; digit += 1, left = Math.floor(left / 256))
    into[at + headBytes + 1 - digit] = left % 256
  into.set(bytes, at + headBytes)
}

/** A message as it goes on the line, in a piece of its own. */
export function frameMessage(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const framed = new Uint8Array(framedBytes(bytes))
  writeFramed(framed, 0, bytes)
  return framed
}

const framings = new WeakMap<Uint8Array, Uint8Array>()

/** The same message, framed here once for all who get it: a room's update, its state for newcomers. */
export function forMany(bytes: Uint8Array): Uint8Array {
  const framed = frameMessage(bytes)
  const message = framed.subarray(framed.length - bytes.length)
  framings.set(message, framed)
  return message
}

/** A message as it goes on the line. */
export const framingOf = (bytes: Uint8Array): Uint8Array =>
  framings.get(bytes) ?? frameMessage(bytes)
