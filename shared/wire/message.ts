/** FIN and "binary": one whole message, as every one of ours is. */
const binary = 0x82

/** A message as WebSocket puts it on the line from a server: a short head, then its bytes as they are. */
export function frameMessage(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { length } = bytes
  const headBytes = length < 126 ? 2 : length < 2 ** 16 ? 4 : 10
  const framed = new Uint8Array(headBytes + length)
  const head = new DataView(framed.buffer)
  head.setUint8(0, binary)
  if (headBytes === 2) head.setUint8(1, length)
  else head.setUint8(1, headBytes === 4 ? 126 : 127)
  if (headBytes === 4) head.setUint16(2, length)
  if (headBytes === 10) head.setUint32(6, length)
  framed.set(bytes, headBytes)
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
